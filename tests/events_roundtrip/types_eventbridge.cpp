#include "events_roundtrip/types.hpp"

#include <sparta/events/autoscaling.hpp>
#include <sparta/events/cloudtrail.hpp>
#include <sparta/events/codecommit_changes.hpp>
#include <sparta/events/ec2.hpp>
#include <sparta/events/ecr.hpp>
#include <sparta/events/eventbridge.hpp>
#include <sparta/events/guardduty.hpp>
#include <sparta/events/health.hpp>
#include <sparta/events/s3_object_change.hpp>
#include <sparta/events/scheduler.hpp>
#include <sparta/events/step_functions.hpp>
#include <sparta/events/systems_manager.hpp>

namespace sparta::events_roundtrip {

std::span<const payload_type> eventbridge_types() {
  static constexpr payload_type all[] = {
      {"autoscaling_activity_event", &decode_and_encode<events::autoscaling_activity_event>},
      {"autoscaling_lifecycle_action_event", &decode_and_encode<events::autoscaling_lifecycle_action_event>},
      {"cloudtrail_event", &decode_and_encode<events::cloudtrail_event>},
      {"cloudtrail_record", &decode_and_encode<events::cloudtrail_record>},
      {"codecommit_pull_request_change_event", &decode_and_encode<events::codecommit_pull_request_change_event>},
      {"codecommit_repository_change_event", &decode_and_encode<events::codecommit_repository_change_event>},
      {"ec2_spot_interruption_event", &decode_and_encode<events::ec2_spot_interruption_event>},
      {"ec2_state_change_event", &decode_and_encode<events::ec2_state_change_event>},
      {"ecr_image_action_event", &decode_and_encode<events::ecr_image_action_event>},
      {"ecr_image_scan_event", &decode_and_encode<events::ecr_image_scan_event>},
      {"eventbridge", &decode_and_encode<events::eventbridge<>>},
      {"guardduty_finding_event", &decode_and_encode<events::guardduty_finding_event>},
      {"health_event", &decode_and_encode<events::health_event>},
      {"parameter_store_change_event", &decode_and_encode<events::parameter_store_change_event>},
      {"s3_object_change_event", &decode_and_encode<events::s3_object_change_event>},
      {"scheduled_event", &decode_and_encode<events::scheduled_event>},
      {"scheduler_context", &decode_and_encode<events::scheduler_context>},
      {"scheduler_event", &decode_and_encode<events::scheduler_event>},
      {"step_functions_status_change_event", &decode_and_encode<events::step_functions_status_change_event>},
  };
  return all;
}

}  // namespace sparta::events_roundtrip
