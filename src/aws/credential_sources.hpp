#pragma once
#include "aws/credential_chain.hpp"
#include "aws/shared_config.hpp"

#include <sparta/json/value.hpp>

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

/// The places where credentials may be; for this layer's own sources.
namespace sparta::aws {

/// Nothing here: go on looking. An error: something is here, and it is wrong, which the user must hear of.
using found_credentials = result<std::optional<credentials>>;

struct search {
  credential_world world;
  const aws::settings& settings;
  std::stop_token stop;
};

/// AWS_WEB_IDENTITY_TOKEN_FILE and AWS_ROLE_ARN.
[[nodiscard]] found_credentials from_web_identity(const search& in);
[[nodiscard]] found_credentials from_profile(const search& in, const shared_config& config, std::string_view name);
/// AWS_CONTAINER_CREDENTIALS_FULL_URI or …_RELATIVE_URI: ECS, EKS, CodeBuild, CloudShell.
[[nodiscard]] found_credentials from_container(const search& in);
/// IMDSv2 of an EC2 instance.
[[nodiscard]] found_credentials from_instance(const search& in);

[[nodiscard]] found_credentials from_process(const search& in, std::string_view command, std::string_view profile);
[[nodiscard]] found_credentials from_sso(const search& in, const shared_config& config, const ini_section& profile,
                                         std::string_view name);

struct web_identity {
  std::string token_file;
  std::string role_arn;
  std::string session_name{};
};
[[nodiscard]] found_credentials assume_with_token(const search& in, const web_identity& what);

/// What the members are called; containers, instances and processes differ in the token's name alone.
struct credential_names {
  std::string_view session_token;
  std::string_view expiry = "Expiration";
};
[[nodiscard]] result<credentials> read_credentials(std::string_view json, const credential_names& names,
                                                   std::string source);

[[nodiscard]] error unusable_credentials(std::string_view where, std::string_view why);
/// `sparta-1795435200000`: names us in CloudTrail.
[[nodiscard]] std::string default_session_name(const search& in);
/// Words of a command line, quotes and backslashes as in a shell, nothing else of a shell.
[[nodiscard]] result<std::vector<std::string>> split_command(std::string_view line);

}  // namespace sparta::aws
