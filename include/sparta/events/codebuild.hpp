#pragma once
#include <sparta/events/codebuild_build.hpp>
#include <sparta/events/eventbridge.hpp>

namespace sparta::events {

/// https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications-ref.html
struct codebuild_state_change {
  static constexpr std::string_view source = "aws.codebuild";
  static constexpr std::string_view detail_types[] = {"CodeBuild Build State Change"};

  std::string build_status;  ///< `IN_PROGRESS`, `SUCCEEDED`, `FAILED` or `STOPPED`
  std::string project_name;
  std::string build_id;  ///< an ARN
  codebuild_additional_information additional_information;
  std::string current_phase;
  std::string current_phase_context;
  std::string version;
  json::rest more{};
};
constexpr auto json_names(json::as<codebuild_state_change>) { return json::kebab_case(); }

/// A phase of a build ended. Same page.
struct codebuild_phase_change {
  static constexpr std::string_view source = "aws.codebuild";
  static constexpr std::string_view detail_types[] = {"CodeBuild Build Phase Change"};

  std::string completed_phase;
  std::string completed_phase_status;
  std::string completed_phase_context;
  double completed_phase_duration_seconds = 0;
  timestamp completed_phase_start;
  timestamp completed_phase_end;
  std::string project_name;
  std::string build_id;  ///< an ARN
  codebuild_additional_information additional_information;
  std::string version;
  json::rest more{};
};
constexpr auto json_names(json::as<codebuild_phase_change>) { return json::kebab_case(); }

using codebuild_state_change_event = eventbridge<codebuild_state_change>;
using codebuild_phase_change_event = eventbridge<codebuild_phase_change>;

}  // namespace sparta::events
