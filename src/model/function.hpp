#pragma once
#include "model/alarm.hpp"
#include "model/hooks.hpp"
#include "model/metric_filter.hpp"
#include "model/source.hpp"
#include "model/source_line.hpp"
#include "model/use.hpp"

#include <sparta/function_options.hpp>
#include <sparta/iam/grant.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::model {

/// Which role a function runs as; all empty: one of its own.
struct execution_role {
  json::value arn{};
  std::string name{};    ///< of the account
  std::string shared{};  ///< logical id of one that the service declares
};

struct concurrency_scaling {
  std::uint32_t min_capacity = 1;
  std::uint32_t max_capacity = 1;
  double target_utilization = 0.7;
};

struct alias {
  std::string name;
  std::string description{};
  std::optional<std::uint32_t> provisioned_concurrency{};
  std::optional<concurrency_scaling> scaling{};
};

struct asynchronous {
  std::optional<std::chrono::seconds> maximum_event_age{};
  std::optional<std::uint32_t> maximum_retry_attempts{};
  json::value on_success{};
  json::value on_failure{};
};

struct function_url {
  json::value auth_type;
  json::value cors{};
  json::value invoke_mode;
};

/// A declared function with every default resolved; `sparta::function_options` says what each member means.
struct function {
  std::string name;
  std::string description{};
  std::uint64_t memory_mib = 128;
  std::chrono::seconds timeout{3};
  std::map<std::string, json::value> environment{};
  sparta::architecture architecture = sparta::architecture::x86_64;
  sparta::tracing tracing = sparta::tracing::pass_through;
  std::uint64_t ephemeral_storage_mib = 512;
  std::optional<std::uint32_t> reserved_concurrency{};
  std::chrono::days log_retention{30};
  std::map<std::string, std::string> tags{};
  /// Properties of AWS::Lambda::Function that go to the template as they were given, by AWS's names.
  std::map<std::string, json::value> properties{};
  execution_role role{};
  json::value managed_policies{};
  json::value permissions_boundary{};
  std::vector<iam::grant> grants{};
  std::vector<use> uses{};
  std::vector<alias> aliases{};
  std::optional<model::asynchronous> asynchronous{};
  std::optional<function_url> url{};
  std::vector<std::string> depends_on{};
  std::vector<source> sources{};
  std::vector<alarm> alarms{};
  std::vector<metric_filter> metric_filters{};
  std::vector<hook<function_decorator>> decorators{};
  source_line declared_at{};
};

}  // namespace sparta::model
