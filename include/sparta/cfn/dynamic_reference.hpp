#pragma once
#include <sparta/cfn/value.hpp>

#include <string_view>

/// Values that CloudFormation looks up when it makes the stack, so that they stand in no template.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
namespace sparta::cfn::resolve {

namespace detail {
/// `{{resolve:service:part:…}}`; trailing empty parts are left out.
[[nodiscard]] const cfn::detail::node* reference_node(const char* service, const std::string_view* parts,
                                                      std::size_t count);
}  // namespace detail

/// A parameter of Systems Manager's, by default in its newest version.
[[nodiscard]] inline value<std::string> ssm(std::string_view name, std::string_view version = {}) {
  const std::string_view parts[] = {name, version};
  return unchecked(detail::reference_node("ssm", parts, 2));
}

/// A SecureString. CloudFormation takes it in some properties only: passwords, mostly.
[[nodiscard]] inline value<std::string> ssm_secure(std::string_view name, std::string_view version = {}) {
  const std::string_view parts[] = {name, version};
  return unchecked(detail::reference_node("ssm-secure", parts, 2));
}

/// A secret of Secrets Manager's, by name or ARN: all of it, or one key of the JSON object that it is;
/// of its current version, or of one by stage or id.
[[nodiscard]] inline value<std::string> secret(std::string_view id, std::string_view json_key = {},
                                               std::string_view version_stage = {}, std::string_view version_id = {}) {
  const std::string_view parts[] = {id, "SecretString", json_key, version_stage, version_id};
  return unchecked(detail::reference_node("secretsmanager", parts, 5));
}

}  // namespace sparta::cfn::resolve
