#include "deploy/subject.hpp"

#include "cfn/render.hpp"
#include "synth/parameters.hpp"
#include "synth/synthesize.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

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

}  // namespace

subject subject_of(const model::service& declared, const synth::synthesis& made) {
  subject what{.service = declared.name,
               .template_text = cfn::render(made.document),
               .bucket_parameter = std::string(synth::artifact_bucket_parameter),
               .build_id_parameter = std::string(synth::build_id_parameter),
               .capabilities = capabilities_of(made.document),
               .tags = declared.tags,
               .role_count = count_roles(made.document),
               .resource_count = made.document.resources.size()};
  for (const auto& one : synth::code_artifacts(declared))
    what.code.push_back({.architecture = std::string(name_of(one.architecture)),
                         .key_parameter = std::string(one.key_parameter),
                         .version_parameter = std::string(one.version_parameter)});
  for (const auto& [name, parameter] : made.document.parameters) what.parameters.push_back(name);
  for (const auto& [id, where] : made.sources)
    if (!where.file.empty()) what.sources.emplace(id, fmt::format("{}:{}", where.file, where.line));
  return what;
}

std::string template_name(const subject& what) { return what.service + "-cftemplate.json"; }

std::string archive_name(const subject& what, const code_slot& slot) {
  const bool first = what.code.empty() || slot.architecture == what.code.front().architecture;
  return what.service + (first ? "-code.zip" : "-code-" + slot.architecture + ".zip");
}

}  // namespace sparta::deploy
