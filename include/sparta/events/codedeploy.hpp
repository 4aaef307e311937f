#pragma once
#include <sparta/events/eventbridge.hpp>

namespace sparta::events {

/// https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-cloudwatch-events.html
struct codedeploy_deployment_change {
  static constexpr std::string_view source = "aws.codedeploy";
  static constexpr std::string_view detail_types[] = {"CodeDeploy Deployment State-change Notification"};

  std::string region;
  std::string deployment_id;
  std::string application;
  std::string deployment_group;
  std::optional<std::string> instance_group_id;
  std::string state;  ///< `START`, `SUCCESS`, `FAILURE`, `STOP` or `READY`
  json::rest more{};
};
constexpr auto json_names(json::as<codedeploy_deployment_change>) { return json::camel_case(); }

/// Same page.
struct codedeploy_instance_change {
  static constexpr std::string_view source = "aws.codedeploy";
  static constexpr std::string_view detail_types[] = {"CodeDeploy Instance State-change Notification"};

  std::string region;
  std::string deployment_id;
  std::string application;
  std::string deployment_group;
  std::optional<std::string> instance_group_id;
  std::string instance_id;
  std::string state;  ///< as a deployment's
  json::rest more{};
};
constexpr auto json_names(json::as<codedeploy_instance_change>) { return json::camel_case(); }

/// What a hook of an ECS or Lambda deployment gets; it answers by calling `PutLifecycleEventHookExecutionStatus`.
/// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
struct codedeploy_lifecycle {
  std::string deployment_id;
  std::string lifecycle_event_hook_execution_id;
  json::rest more{};
};
constexpr auto json_names(json::as<codedeploy_lifecycle>) { return json::pascal_case(); }

using codedeploy_deployment_change_event = eventbridge<codedeploy_deployment_change>;
using codedeploy_instance_change_event = eventbridge<codedeploy_instance_change>;

}  // namespace sparta::events
