#pragma once
#include <sparta/events/eventbridge.hpp>

namespace sparta::events {

struct autoscaling_activity_details {
  std::optional<std::string> availability_zone;
  std::optional<std::string> subnet_id;
  json::rest more{};
};
constexpr auto json_names(json::as<autoscaling_activity_details>) {
  return json::names({{"availability_zone", "Availability Zone"}, {"subnet_id", "Subnet ID"}});
}

/// An instance was launched or terminated, or could not be.
/// https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-event-reference.html
struct autoscaling_activity {
  static constexpr std::string_view source = "aws.autoscaling";
  static constexpr std::string_view detail_types[] = {
      "EC2 Instance Launch Successful", "EC2 Instance Launch Unsuccessful", "EC2 Instance Terminate Successful",
      "EC2 Instance Terminate Unsuccessful"};

  std::string activity_id;
  std::string request_id;
  std::string auto_scaling_group_name;
  std::string ec2_instance_id;
  std::string status_code;
  std::string status_message;
  std::optional<std::string> description;
  std::string cause;
  timestamp start_time;
  timestamp end_time;
  autoscaling_activity_details details;
  std::optional<std::string> origin;       ///< `EC2`, `AutoScalingGroup` or `WarmPool`
  std::optional<std::string> destination;  ///< likewise
  json::rest more{};
};
constexpr auto json_names(json::as<autoscaling_activity>) {
  return json::pascal_case({{"ec2_instance_id", "EC2InstanceId"}});
}

/// An instance waits for `CompleteLifecycleAction`.
struct autoscaling_lifecycle_action {
  static constexpr std::string_view source = "aws.autoscaling";
  static constexpr std::string_view detail_types[] = {"EC2 Instance-launch Lifecycle Action",
                                                      "EC2 Instance-terminate Lifecycle Action"};

  std::string lifecycle_action_token;
  std::string auto_scaling_group_name;
  std::string lifecycle_hook_name;
  std::string ec2_instance_id;
  std::string lifecycle_transition;                  ///< `autoscaling:EC2_INSTANCE_LAUNCHING` or `…_TERMINATING`
  std::optional<std::string> notification_metadata;  ///< what the hook was given to say
  std::optional<std::string> origin;                 ///< `EC2`, `AutoScalingGroup` or `WarmPool`
  std::optional<std::string> destination;            ///< likewise
  json::rest more{};
};
constexpr auto json_names(json::as<autoscaling_lifecycle_action>) {
  return json::pascal_case({{"ec2_instance_id", "EC2InstanceId"}});
}

using autoscaling_activity_event = eventbridge<autoscaling_activity>;
using autoscaling_lifecycle_action_event = eventbridge<autoscaling_lifecycle_action>;

}  // namespace sparta::events
