#pragma once
#include <sparta/events/any_text.hpp>
#include <sparta/events/eventbridge.hpp>

#include <cstdint>

namespace sparta::events {

struct codepipeline_trigger {
  std::string trigger_type;
  std::string trigger_detail;
  json::rest more{};
};
constexpr auto json_names(json::as<codepipeline_trigger>) { return json::kebab_case(); }

/// https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html
struct codepipeline_pipeline_change {
  static constexpr std::string_view source = "aws.codepipeline";
  static constexpr std::string_view detail_types[] = {"CodePipeline Pipeline Execution State Change"};

  std::string pipeline;
  std::string execution_id;
  std::string state;  ///< `STARTED`, `SUCCEEDED`, `FAILED`, `CANCELED` …
  any_text version;
  std::optional<timestamp> start_time;
  std::optional<codepipeline_trigger> execution_trigger;
  std::optional<std::uint32_t> pipeline_execution_attempt;
  json::rest more{};
};
constexpr auto json_names(json::as<codepipeline_pipeline_change>) { return json::kebab_case(); }

/// Same page.
struct codepipeline_stage_change {
  static constexpr std::string_view source = "aws.codepipeline";
  static constexpr std::string_view detail_types[] = {"CodePipeline Stage Execution State Change"};

  std::string pipeline;
  std::string execution_id;
  std::string stage;
  std::string state;
  any_text version;
  std::optional<timestamp> start_time;
  std::optional<std::uint32_t> pipeline_execution_attempt;
  json::rest more{};
};
constexpr auto json_names(json::as<codepipeline_stage_change>) { return json::kebab_case(); }

using codepipeline_pipeline_change_event = eventbridge<codepipeline_pipeline_change>;
using codepipeline_stage_change_event = eventbridge<codepipeline_stage_change>;

}  // namespace sparta::events
