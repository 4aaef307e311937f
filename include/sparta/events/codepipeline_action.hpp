#pragma once
#include <sparta/events/any_text.hpp>
#include <sparta/events/eventbridge.hpp>

#include <cstdint>

namespace sparta::events {

struct codepipeline_action_type {
  std::string owner;
  std::string category;
  std::string provider;
  any_text version;
  json::rest more{};
};

struct codepipeline_action_result {
  std::optional<std::string> external_execution_url;
  std::optional<std::string> external_execution_summary;
  std::optional<std::string> external_execution_id;
  std::optional<std::string> error_code;
  json::rest more{};
};
constexpr auto json_names(json::as<codepipeline_action_result>) { return json::kebab_case(); }

struct codepipeline_action_s3_location {
  std::string bucket;
  std::string key;
  json::rest more{};
};

struct codepipeline_action_artifact {
  std::string name;
  std::optional<codepipeline_action_s3_location> s3_location;
  json::rest more{};
};
constexpr auto json_names(json::as<codepipeline_action_artifact>) {
  return json::names({{"s3_location", "s3location"}});
}

/// https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html
struct codepipeline_action_change {
  static constexpr std::string_view source = "aws.codepipeline";
  static constexpr std::string_view detail_types[] = {"CodePipeline Action Execution State Change"};

  std::string pipeline;
  std::string execution_id;
  std::optional<std::string> action_execution_id;
  std::string stage;
  std::string action;
  std::string state;
  std::string region;
  codepipeline_action_type type;
  any_text version;
  std::optional<timestamp> start_time;
  std::optional<codepipeline_action_result> execution_result;
  std::vector<codepipeline_action_artifact> input_artifacts;
  std::vector<codepipeline_action_artifact> output_artifacts;
  std::optional<std::uint32_t> pipeline_execution_attempt;
  json::rest more{};
};
constexpr auto json_names(json::as<codepipeline_action_change>) { return json::kebab_case(); }

using codepipeline_action_change_event = eventbridge<codepipeline_action_change>;

}  // namespace sparta::events
