#include "events_roundtrip/types.hpp"

#include <sparta/events/batch_job_change.hpp>
#include <sparta/events/client_vpn.hpp>
#include <sparta/events/cloudformation_custom_resource.hpp>
#include <sparta/events/codebuild.hpp>
#include <sparta/events/codecommit.hpp>
#include <sparta/events/codedeploy.hpp>
#include <sparta/events/codepipeline_action.hpp>
#include <sparta/events/codepipeline_changes.hpp>
#include <sparta/events/codepipeline_job.hpp>
#include <sparta/events/config.hpp>
#include <sparta/events/ecs_container_instance_change.hpp>
#include <sparta/events/ecs_service.hpp>
#include <sparta/events/ecs_task_change.hpp>
#include <sparta/events/iot_authorizer.hpp>
#include <sparta/events/iot_button.hpp>
#include <sparta/events/iot_pre_provisioning.hpp>
#include <sparta/events/iot_registry.hpp>
#include <sparta/events/sagemaker_ground_truth.hpp>
#include <sparta/events/secrets_rotation.hpp>
#include <sparta/events/step_functions.hpp>
#include <sparta/events/transfer_authorizer.hpp>

namespace sparta::events_roundtrip {

std::span<const payload_type> operations_types() {
  static constexpr payload_type all[] = {
      {"batch_job_change_event", &decode_and_encode<events::batch_job_change_event>},
      {"client_vpn", &decode_and_encode<events::client_vpn>},
      {"client_vpn_response", &decode_and_encode<events::client_vpn_response>},
      {"cloudformation_custom_resource", &decode_and_encode<events::cloudformation_custom_resource<>>},
      {"cloudformation_custom_resource_response",
       &decode_and_encode<events::cloudformation_custom_resource_response<>>},
      {"codebuild_phase_change_event", &decode_and_encode<events::codebuild_phase_change_event>},
      {"codebuild_state_change_event", &decode_and_encode<events::codebuild_state_change_event>},
      {"codecommit", &decode_and_encode<events::codecommit>},
      {"codedeploy_deployment_change_event", &decode_and_encode<events::codedeploy_deployment_change_event>},
      {"codedeploy_instance_change_event", &decode_and_encode<events::codedeploy_instance_change_event>},
      {"codedeploy_lifecycle", &decode_and_encode<events::codedeploy_lifecycle>},
      {"codepipeline_action_change_event", &decode_and_encode<events::codepipeline_action_change_event>},
      {"codepipeline_job", &decode_and_encode<events::codepipeline_job>},
      {"codepipeline_pipeline_change_event", &decode_and_encode<events::codepipeline_pipeline_change_event>},
      {"codepipeline_stage_change_event", &decode_and_encode<events::codepipeline_stage_change_event>},
      {"config", &decode_and_encode<events::config>},
      {"ecs_container_instance_change_event", &decode_and_encode<events::ecs_container_instance_change_event>},
      {"ecs_deployment_change_event", &decode_and_encode<events::ecs_deployment_change_event>},
      {"ecs_service_action_event", &decode_and_encode<events::ecs_service_action_event>},
      {"ecs_task_change_event", &decode_and_encode<events::ecs_task_change_event>},
      {"iot_1_click", &decode_and_encode<events::iot_1_click>},
      {"iot_authorizer", &decode_and_encode<events::iot_authorizer>},
      {"iot_authorizer_response", &decode_and_encode<events::iot_authorizer_response>},
      {"iot_button", &decode_and_encode<events::iot_button>},
      {"iot_pre_provisioning", &decode_and_encode<events::iot_pre_provisioning>},
      {"iot_pre_provisioning_response", &decode_and_encode<events::iot_pre_provisioning_response>},
      {"iot_presence", &decode_and_encode<events::iot_presence>},
      {"iot_registry", &decode_and_encode<events::iot_registry>},
      {"sagemaker_annotation_consolidation", &decode_and_encode<events::sagemaker_annotation_consolidation>},
      {"sagemaker_pre_human_task", &decode_and_encode<events::sagemaker_pre_human_task>},
      {"sagemaker_pre_human_task_response", &decode_and_encode<events::sagemaker_pre_human_task_response>},
      {"secrets_rotation", &decode_and_encode<events::secrets_rotation>},
      {"step_functions_error", &decode_and_encode<events::step_functions_error>},
      {"transfer_authorizer", &decode_and_encode<events::transfer_authorizer>},
      {"transfer_authorizer_response", &decode_and_encode<events::transfer_authorizer_response>},
  };
  return all;
}

}  // namespace sparta::events_roundtrip
