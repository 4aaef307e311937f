#pragma once
#include <sparta/events/eventbridge.hpp>

namespace sparta::events {

struct step_functions_data_details {
  bool included = false;  ///< false when it is too large for an event
  json::rest more{};
};

/// An execution of a state machine began or ended.
/// https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html
struct step_functions_status_change {
  static constexpr std::string_view source = "aws.states";
  static constexpr std::string_view detail_types[] = {"Step Functions Execution Status Change"};

  std::string execution_arn;
  std::string state_machine_arn;
  std::string name;
  std::string status;  ///< `RUNNING`, `SUCCEEDED`, `FAILED`, `TIMED_OUT`, `ABORTED` or `PENDING_REDRIVE`
  epoch_milliseconds start_date;
  std::optional<epoch_milliseconds> stop_date;
  std::optional<std::string> input;   ///< JSON
  std::optional<std::string> output;  ///< JSON
  std::optional<step_functions_data_details> input_details;
  std::optional<step_functions_data_details> output_details;
  std::optional<std::string> error;
  std::optional<std::string> cause;
  std::optional<std::string> state_machine_version_arn;
  std::optional<std::string> state_machine_alias_arn;
  json::rest more{};
};
constexpr auto json_names(json::as<step_functions_status_change>) { return json::camel_case(); }

/// What the input of a state is that catches an error.
/// https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
struct step_functions_error {
  std::string error;  ///< as `States.Timeout`
  std::optional<std::string> cause;
  json::rest more{};
};
constexpr auto json_names(json::as<step_functions_error>) { return json::pascal_case(); }

using step_functions_status_change_event = eventbridge<step_functions_status_change>;

}  // namespace sparta::events
