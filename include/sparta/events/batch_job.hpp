#pragma once
#include <sparta/events/batch_container.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

// The parts of a job that AWS Batch's event carries: batch_job_change.hpp.
namespace sparta::events {

struct batch_attempt_container {
  std::optional<std::string> container_instance_arn;
  std::optional<std::string> task_arn;
  std::optional<int> exit_code;
  std::optional<std::string> reason;
  std::optional<std::string> log_stream_name;
  std::vector<batch_network_interface> network_interfaces;
  json::rest more{};
};
constexpr auto json_names(json::as<batch_attempt_container>) { return json::camel_case(); }

struct batch_attempt {
  batch_attempt_container container;
  std::optional<epoch_milliseconds> started_at;
  std::optional<epoch_milliseconds> stopped_at;
  std::optional<std::string> status_reason;
  json::rest more{};
};
constexpr auto json_names(json::as<batch_attempt>) { return json::camel_case(); }

struct batch_evaluate_on_exit {
  std::optional<std::string> on_status_reason;
  std::optional<std::string> on_reason;
  std::optional<std::string> on_exit_code;
  std::string action;  ///< `RETRY` or `EXIT`
  json::rest more{};
};
constexpr auto json_names(json::as<batch_evaluate_on_exit>) { return json::camel_case(); }

struct batch_retry_strategy {
  std::optional<std::uint32_t> attempts;
  std::vector<batch_evaluate_on_exit> evaluate_on_exit;
  json::rest more{};
};
constexpr auto json_names(json::as<batch_retry_strategy>) { return json::camel_case(); }

struct batch_dependency {
  std::optional<std::string> job_id;
  std::optional<std::string> type;  ///< `N_TO_N` or `SEQUENTIAL`
  json::rest more{};
};
constexpr auto json_names(json::as<batch_dependency>) { return json::camel_case(); }

struct batch_array_properties {
  std::optional<std::uint32_t> size;                    ///< of the whole array
  std::optional<std::uint32_t> index;                   ///< of one of its children
  std::map<std::string, std::uint32_t> status_summary;  ///< how many children are in which state
  json::rest more{};
};
constexpr auto json_names(json::as<batch_array_properties>) { return json::camel_case(); }

struct batch_timeout {
  std::optional<std::uint32_t> attempt_duration_seconds;
  json::rest more{};
};
constexpr auto json_names(json::as<batch_timeout>) { return json::camel_case(); }

}  // namespace sparta::events
