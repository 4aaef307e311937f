#include "deploy/subject.hpp"

#include "base/strings.hpp"
#include "cfn/render.hpp"
#include "synth/aliases.hpp"
#include "synth/parameters.hpp"
#include "synth/roles.hpp"
#include "synth/synthesize.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>
#include <utility>

namespace sparta::deploy {
namespace {

/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html#using-iam-capabilities
bool makes_permissions(const cfn::resource& one) { return one.type.starts_with("AWS::IAM::"); }

bool has_own_name(const cfn::resource& one) {
  constexpr std::array<std::string_view, 5> names{"RoleName", "UserName", "GroupName", "ManagedPolicyName",
                                                  "InstanceProfileName"};
  return std::any_of(names.begin(), names.end(), [&](auto name) { return one.properties.find(name) != nullptr; });
}

std::vector<std::string> capabilities_of(const cfn::template_document& document) {
  bool any = false, named = false;
  for (const auto& [id, resource] : document.resources) {
    if (!makes_permissions(resource)) continue;
    any = true;
    named = named || has_own_name(resource);
  }
  if (named) return {"CAPABILITY_NAMED_IAM"};  // Includes the other.
  if (any) return {"CAPABILITY_IAM"};
  return {};
}

std::size_t count_roles(const cfn::template_document& document) {
  return static_cast<std::size_t>(
      std::count_if(document.resources.begin(), document.resources.end(),
                    [](const auto& entry) { return entry.second.type == "AWS::IAM::Role"; }));
}

std::vector<named_role> named_roles_of(const model::service& declared) {
  std::set<std::string> names;
  for (const auto& one : declared.functions)
    if (!one.role.name.empty()) names.insert(one.role.name);
  std::vector<named_role> all;
  for (const auto& name : names) all.push_back({.name = name, .arn_parameter = synth::role_arn_parameter(name)});
  return all;
}

}  // namespace

subject subject_of(const model::service& declared, const synth::synthesis& made) {
  subject what{.service = declared.name,
               .template_text = cfn::render(made.document),
               .bucket_parameter = std::string(synth::artifact_bucket_parameter),
               .build_id_parameter = std::string(synth::build_id_parameter),
               .capabilities = capabilities_of(made.document),
               .tags = declared.tags,
               .role_count = count_roles(made.document),
               .resource_count = made.document.resources.size(),
               .hooks = declared.hooks};
  for (const auto& one : synth::code_artifacts(declared))
    what.code.push_back({.architecture = std::string(name_of(one.architecture)),
                         .key_parameter = std::string(one.key_parameter),
                         .version_parameter = std::string(one.version_parameter),
                         .digest_token = std::string(synth::code_digest_token(one.architecture))});
  what.named_roles = named_roles_of(declared);
  what.folders = declared.published_folders;
  for (const auto& [name, parameter] : made.document.parameters) {
    what.parameters.push_back(name);
    if (parameter.no_echo) what.secret_parameters.insert(name);
  }
  for (const auto& [id, where] : made.sources)
    if (!where.file.empty()) what.sources.emplace(id, fmt::format("{}:{}", where.file, where.line));
  return what;
}

subject with_code(subject what, const std::vector<std::string>& sha256) {
  constexpr std::size_t enough = 12;  // of a logical id's 64 characters, and as good as unique in one stack
  for (std::size_t i = 0; i < what.code.size() && i < sha256.size(); ++i) {
    const auto& token = what.code[i].digest_token;
    if (token.empty()) continue;
    const auto digest = sha256[i].substr(0, enough);
    what.template_text = base::replace_all(std::move(what.template_text), token, digest);
    std::map<std::string, std::string> sources;
    for (const auto& [id, where] : what.sources) sources.emplace(base::replace_all(id, token, digest), where);
    what.sources = std::move(sources);
  }
  return what;
}

std::string template_name(const subject& what) { return what.service + "-cftemplate.json"; }

std::string archive_name(const subject& what, const code_slot& slot) {
  const bool first = what.code.empty() || slot.architecture == what.code.front().architecture;
  return what.service + (first ? "-code.zip" : "-code-" + slot.architecture + ".zip");
}

}  // namespace sparta::deploy
