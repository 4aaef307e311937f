#pragma once
#include <sparta/events/ecs_task.hpp>

namespace sparta::events {

/// Which of the values is there, its `type` says: `INTEGER`, `DOUBLE`, `LONG` or `STRINGSET`.
struct ecs_resource {
  std::string name;
  std::string type;
  std::optional<std::int64_t> integer_value;
  std::optional<std::int64_t> long_value;
  std::optional<double> double_value;
  std::optional<std::vector<std::string>> string_set_value;
  json::rest more{};
};
constexpr auto json_names(json::as<ecs_resource>) { return json::camel_case(); }

struct ecs_version_info {
  std::string agent_hash;
  std::string agent_version;
  std::string docker_version;
  json::rest more{};
};
constexpr auto json_names(json::as<ecs_version_info>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_container_instance_events.html
struct ecs_container_instance_change {
  static constexpr std::string_view source = "aws.ecs";
  static constexpr std::string_view detail_types[] = {"ECS Container Instance State Change"};

  std::string cluster_arn;
  std::string container_instance_arn;
  std::string ec2_instance_id;
  std::string status;
  std::optional<std::string> status_reason;
  bool agent_connected = false;
  std::optional<std::string> agent_update_status;
  std::optional<std::string> capacity_provider_name;
  std::optional<std::uint32_t> running_tasks_count;
  std::optional<std::uint32_t> pending_tasks_count;
  std::vector<ecs_resource> registered_resources;
  std::vector<ecs_resource> remaining_resources;
  std::vector<ecs_name_value> attributes;
  std::vector<ecs_attachment> attachments;
  ecs_version_info version_info;
  std::optional<timestamp> registered_at;
  timestamp updated_at;
  std::uint64_t version = 0;  ///< grows with each change: events may come twice, and out of order
  json::rest more{};
};
constexpr auto json_names(json::as<ecs_container_instance_change>) { return json::camel_case(); }

using ecs_container_instance_change_event = eventbridge<ecs_container_instance_change>;

}  // namespace sparta::events
