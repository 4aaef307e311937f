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
      type<events::autoscaling_activity_event>("autoscaling_activity_event"),
      type<events::autoscaling_lifecycle_action_event>("autoscaling_lifecycle_action_event"),
      type<events::cloudtrail_event>("cloudtrail_event"),
      type<events::cloudtrail_record>("cloudtrail_record"),
      type<events::codecommit_pull_request_change_event>("codecommit_pull_request_change_event"),
      type<events::codecommit_repository_change_event>("codecommit_repository_change_event"),
      type<events::ec2_spot_interruption_event>("ec2_spot_interruption_event"),
      type<events::ec2_state_change_event>("ec2_state_change_event"),
      type<events::ecr_image_action_event>("ecr_image_action_event"),
      type<events::ecr_image_scan_event>("ecr_image_scan_event"),
      type<events::eventbridge<>>("eventbridge"),
      type<events::guardduty_finding_event>("guardduty_finding_event"),
      type<events::health_event>("health_event"),
      type<events::parameter_store_change_event>("parameter_store_change_event"),
      type<events::s3_object_change_event>("s3_object_change_event"),
      type<events::scheduled_event>("scheduled_event"),
      type<events::scheduler_context>("scheduler_context"),
      type<events::scheduler_event>("scheduler_event"),
      type<events::step_functions_status_change_event>("step_functions_status_change_event"),
  };
  return all;
}

}  // namespace sparta::events_roundtrip
