#include "deploy/desired.hpp"

#include "base/strings.hpp"
#include "deploy/keep_build_id.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace sparta::deploy {
namespace {

bool is_declared(const subject& what, std::string_view name) {
  return std::find(what.parameters.begin(), what.parameters.end(), name) != what.parameters.end();
}

bool is_our_own(const subject& what, std::string_view name) {
  return name == what.bucket_parameter || name == what.build_id_parameter ||
         std::any_of(what.code.begin(), what.code.end(),
                     [&](const auto& slot) { return name == slot.key_parameter || name == slot.version_parameter; }) ||
         std::any_of(what.named_roles.begin(), what.named_roles.end(),
                     [&](const auto& role) { return name == role.arn_parameter; }) ||
         std::any_of(what.folders.begin(), what.folders.end(),
                     [&](const auto& folder) { return name == folder.parameter; });
}

}  // namespace

result<void> check_parameters(const subject& what, const provision_options& options) {
  for (const auto& [name, value] : options.parameters) {
    if (is_our_own(what, name))
      return error{.kind = error_kind::usage,
                   .message = fmt::format("the parameter {} is set by the deployment itself", name)};
    if (!is_declared(what, name))
      return error{.kind = error_kind::usage, .message = fmt::format("the template has no parameter {}", name)};
  }
  return {};
}

std::map<std::string, std::string> stack_tags(const subject& what, const provision_options& options,
                                              const std::string& build_id) {
  std::map<std::string, std::string> tags{{std::string(build_id_tag), build_id},
                                          {std::string(version_tag), SPARTA_VERSION}};
  // A tag's value may hold no comma.
  if (!options.build_tags.empty()) tags.emplace(build_tags_tag, base::replace_all(options.build_tags, ",", " "));
  for (const auto& [name, value] : what.tags) tags[name] = value;
  for (const auto& [name, value] : options.tags) tags[name] = value;
  return tags;
}

std::map<std::string, std::string> stack_parameters(const subject& what, const provision_options& options,
                                                    const plan& made,
                                                    const std::map<std::string, std::string>& versions) {
  std::map<std::string, std::string> all = options.parameters;
  all[what.bucket_parameter] = made.bucket;
  if (is_declared(what, what.build_id_parameter)) all[what.build_id_parameter] = made.build_id;
  for (std::size_t i = 0; i < what.code.size() && i < made.archives.size(); ++i) {
    const auto& key = made.archives[i].artifact.key;
    const auto version = versions.find(key);
    all[what.code[i].key_parameter] = key;
    all[what.code[i].version_parameter] = version == versions.end() ? std::string() : version->second;
  }
  for (const auto& [parameter, arn] : made.role_arns) all[parameter] = arn;
  for (const auto& folder : made.folders) all[folder.parameter] = folder.list_key;
  return all;
}

std::vector<aws::cloudformation::parameter> parameters_for(const subject& what,
                                                           const std::map<std::string, std::string>& said,
                                                           const ready_stack& deployed) {
  std::vector<aws::cloudformation::parameter> all;
  for (const auto& [name, value] : said) all.push_back({.key = name, .value = value});
  if (!deployed) return all;
  for (const auto& one : deployed->parameters)
    if (!said.contains(one.key) && is_declared(what, one.key)) all.push_back({.key = one.key, .use_previous = true});
  return all;
}

}  // namespace sparta::deploy
