#pragma once
#include <sparta/events/eventbridge.hpp>

namespace sparta::events {

/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-instance-state-changes.html
struct ec2_state_change {
  static constexpr std::string_view source = "aws.ec2";
  static constexpr std::string_view detail_types[] = {"EC2 Instance State-change Notification"};

  std::string instance_id;
  std::string state;  ///< `pending`, `running`, `shutting-down`, `stopped`, `stopping` or `terminated`
  json::rest more{};
};
constexpr auto json_names(json::as<ec2_state_change>) { return json::kebab_case(); }

/// Two minutes before a Spot instance is interrupted.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html
struct ec2_spot_interruption {
  static constexpr std::string_view source = "aws.ec2";
  static constexpr std::string_view detail_types[] = {"EC2 Spot Instance Interruption Warning"};

  std::string instance_id;
  std::string instance_action;  ///< `hibernate`, `stop` or `terminate`
  json::rest more{};
};
constexpr auto json_names(json::as<ec2_spot_interruption>) { return json::kebab_case(); }

using ec2_state_change_event = eventbridge<ec2_state_change>;
using ec2_spot_interruption_event = eventbridge<ec2_spot_interruption>;

}  // namespace sparta::events
