#pragma once
#include <sparta/events/eventbridge.hpp>

#include <cstdint>

namespace sparta::events {

/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_service_events.html
struct ecs_service_action {
  static constexpr std::string_view source = "aws.ecs";
  static constexpr std::string_view detail_types[] = {"ECS Service Action"};

  std::string event_type;  ///< `INFO`, `WARN` or `ERROR`
  std::string event_name;  ///< `SERVICE_STEADY_STATE`, `SERVICE_TASK_PLACEMENT_FAILURE` …
  std::string cluster_arn;
  timestamp created_at;
  std::optional<std::string> reason;
  std::optional<std::uint32_t> desired_count;
  std::optional<std::uint16_t> container_port;
  std::vector<std::string> capacity_provider_arns;
  std::vector<std::string> container_instance_arns;
  std::vector<std::string> ec2_instance_ids;
  std::vector<std::string> service_registry_arns;
  std::vector<std::string> target_group_arns;
  std::vector<std::string> task_arns;
  std::vector<std::string> task_set_arns;
  json::rest more{};
};
constexpr auto json_names(json::as<ecs_service_action>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_service_deployment_events.html
struct ecs_deployment_change {
  static constexpr std::string_view source = "aws.ecs";
  static constexpr std::string_view detail_types[] = {"ECS Deployment State Change"};

  std::string event_type;  ///< `INFO` or `ERROR`
  std::string event_name;  ///< `SERVICE_DEPLOYMENT_IN_PROGRESS`, `…_COMPLETED` or `…_FAILED`
  std::string deployment_id;
  timestamp updated_at;
  std::optional<std::string> reason;
  json::rest more{};
};
constexpr auto json_names(json::as<ecs_deployment_change>) { return json::camel_case(); }

using ecs_service_action_event = eventbridge<ecs_service_action>;
using ecs_deployment_change_event = eventbridge<ecs_deployment_change>;

}  // namespace sparta::events
