#pragma once
#include <sparta/events/batch_job.hpp>
#include <sparta/events/eventbridge.hpp>

namespace sparta::events {

/// https://docs.aws.amazon.com/batch/latest/userguide/batch_cwe_events.html
struct batch_job_change {
  static constexpr std::string_view source = "aws.batch";
  static constexpr std::string_view detail_types[] = {"Batch Job State Change"};

  std::string job_arn;
  std::string job_name;
  std::string job_id;
  std::string job_queue;
  std::string job_definition;
  std::string status;  ///< `SUBMITTED`, `PENDING`, `RUNNABLE`, `STARTING`, `RUNNING`, `SUCCEEDED` or `FAILED`
  std::optional<std::string> status_reason;
  std::vector<batch_attempt> attempts;
  epoch_milliseconds created_at;
  std::optional<epoch_milliseconds> started_at;
  std::optional<epoch_milliseconds> stopped_at;
  std::optional<batch_retry_strategy> retry_strategy;
  std::vector<batch_dependency> depends_on;
  std::map<std::string, std::string> parameters;
  std::optional<batch_container> container;
  std::optional<batch_array_properties> array_properties;
  std::optional<batch_timeout> timeout;
  std::map<std::string, std::string> tags;
  std::optional<bool> propagate_tags;
  std::vector<std::string> platform_capabilities;
  std::optional<std::string> share_identifier;
  std::optional<int> scheduling_priority;
  std::optional<bool> is_cancelled;
  std::optional<bool> is_terminated;
  json::rest more{};
};
constexpr auto json_names(json::as<batch_job_change>) { return json::camel_case(); }

using batch_job_change_event = eventbridge<batch_job_change>;

}  // namespace sparta::events
