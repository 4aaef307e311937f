#pragma once
#include <sparta/cfn/lambda.hpp>
#include <sparta/names.hpp>
#include <sparta/role.hpp>
#include <sparta/units.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sparta {

/// The instruction set a function runs on.
enum class architecture { x86_64, arm64 };
inline constexpr auto x86_64 = architecture::x86_64;
inline constexpr auto arm64 = architecture::arm64;

/// As Lambda and this project's build spell it.
[[nodiscard]] constexpr std::string_view name_of(architecture machine) {
  return machine == architecture::arm64 ? "arm64" : "x86_64";
}

/// `active` samples requests into X-Ray; `pass_through` only passes a caller's decision on.
enum class tracing { pass_through, active };

/// What a function is like where it doesn't say otherwise: `service_options::functions`. A list or structure of the
/// function's own takes the place of the service's; `environment` alone is merged, name by name.
struct function_defaults {
  memory_size memory{};       ///< 128 MiB
  sparta::timeout timeout{};  ///< 3 s
  cfn::value<cfn::map<std::string>> environment{};
  std::optional<sparta::architecture> architecture{};  ///< x86_64
  std::optional<sparta::tracing> tracing{};            ///< pass_through
  storage_size ephemeral_storage{};                    ///< 512 MiB
  retention log_retention{};                           ///< 30 days
  cfn::value<std::string> code_signing_config_arn{};
  cfn::value<cfn::lambda::function_dead_letter_config> dead_letter_config{};
  cfn::value<std::string> kms_key_arn{};
  cfn::value<cfn::list<std::string>> layers{};
  cfn::value<cfn::lambda::function_logging_config> logging_config{};
  cfn::value<cfn::list<std::string>> managed_policies{};
  cfn::value<std::string> permissions_boundary{};
  cfn::value<cfn::lambda::recursive_loop> recursive_loop{};
  cfn::value<cfn::lambda::function_vpc_config> vpc_config{};
};

/// One Lambda function. Members are in the order in which they must be named; what is left out is the service's
/// default, or else what the member says.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html
struct function_options {
  /// Names it on the command line, in `_HANDLER` and, after the stack's name, in AWS.
  logical_id name;
  /// At most 256 characters; default "<service>: <function>".
  std::string_view description{};
  memory_size memory{};
  sparta::timeout timeout{};
  /// At most 4 KB in all, with what Sparta adds (SPARTA_…).
  cfn::value<cfn::map<std::string>> environment{};
  std::optional<sparta::architecture> architecture{};
  std::optional<sparta::tracing> tracing{};
  /// Size of /tmp.
  storage_size ephemeral_storage{};
  /// Instances kept for this function and not exceeded by it; 0 stops it. Default: the account's shared pool.
  std::optional<std::uint32_t> reserved_concurrency{};
  /// How long its log group, which the stack owns, keeps events.
  retention log_retention{};
  std::map<std::string, std::string> tags{};

  cfn::value<std::string> code_signing_config_arn{};
  /// Where an event goes that an asynchronous invocation failed for: a queue or a topic, which the role may send to.
  cfn::value<cfn::lambda::function_dead_letter_config> dead_letter_config{};
  cfn::value<cfn::lambda::function_durable_config> durable_config{};
  /// EFS access points, mounted below /mnt; the role may mount them and write. Needs `vpc_config`.
  cfn::value<cfn::list<cfn::lambda::function_file_system_config>> file_system_configs{};
  /// Encrypts the environment; default: a key of Lambda's own.
  cfn::value<std::string> kms_key_arn{};
  /// ARNs of layer versions, five at most.
  cfn::value<cfn::list<std::string>> layers{};
  /// Replaces Sparta's members one by one: JSON lines, the parameter LogLevel, a log group of the stack's.
  cfn::value<cfn::lambda::function_logging_config> logging_config{};
  /// ARNs of policies for the role to have besides its own statements.
  cfn::value<cfn::list<std::string>> managed_policies{};
  /// ARN of the policy that bounds what the role may ever do.
  cfn::value<std::string> permissions_boundary{};
  /// Default: Lambda stops a function that calls itself through SQS, SNS or S3 without end.
  cfn::value<cfn::lambda::recursive_loop> recursive_loop{};
  /// Default: a role of its own, which may do what this function is allowed and nothing else.
  cfn::value<role_reference> role{};
  cfn::value<cfn::lambda::function_runtime_management_config> runtime_management_config{};
  cfn::value<cfn::lambda::function_tenancy_config> tenancy_config{};
  /// The role may then manage network interfaces, which AWS can't restrict to some.
  cfn::value<cfn::lambda::function_vpc_config> vpc_config{};
};

}  // namespace sparta
