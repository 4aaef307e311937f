#pragma once
#include <sparta/events/ecs_task.hpp>

namespace sparta::events {

struct ecs_ephemeral_storage {
  std::uint32_t size_in_gib = 0;
  json::rest more{};
};
constexpr auto json_names(json::as<ecs_ephemeral_storage>) { return json::names({{"size_in_gib", "sizeInGiB"}}); }

/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_task_events.html
struct ecs_task_change {
  static constexpr std::string_view source = "aws.ecs";
  static constexpr std::string_view detail_types[] = {"ECS Task State Change"};

  std::string cluster_arn;
  std::string task_arn;
  std::string task_definition_arn;
  std::optional<std::string> container_instance_arn;  ///< none on Fargate
  std::string last_status;
  std::string desired_status;
  std::optional<std::string> health_status;
  std::optional<std::string> connectivity;
  std::optional<std::string> stop_code;
  std::optional<std::string> stopped_reason;
  std::optional<std::string> group;
  std::optional<std::string> started_by;
  std::optional<std::string> launch_type;
  std::optional<std::string> capacity_provider_name;
  std::optional<std::string> availability_zone;
  std::optional<std::string> platform_version;
  std::optional<std::string> platform_family;
  std::optional<bool> enable_execute_command;
  number_text<std::uint32_t> cpu;
  number_text<std::uint32_t> memory;  ///< MiB
  std::optional<ecs_ephemeral_storage> ephemeral_storage;
  timestamp created_at;
  timestamp updated_at;
  std::optional<timestamp> connectivity_at;
  std::optional<timestamp> pull_started_at;
  std::optional<timestamp> pull_stopped_at;
  std::optional<timestamp> started_at;
  std::optional<timestamp> stopping_at;
  std::optional<timestamp> execution_stopped_at;
  std::optional<timestamp> stopped_at;
  std::uint64_t version = 0;  ///< grows with each change: events may come twice, and out of order
  std::vector<ecs_container> containers;
  std::vector<ecs_attachment> attachments;
  std::vector<ecs_name_value> attributes;
  ecs_task_override overrides;
  json::rest more{};
};
constexpr auto json_names(json::as<ecs_task_change>) { return json::camel_case(); }

using ecs_task_change_event = eventbridge<ecs_task_change>;

}  // namespace sparta::events
