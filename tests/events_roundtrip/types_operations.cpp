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
      type<events::batch_job_change_event>("batch_job_change_event"),
      type<events::client_vpn>("client_vpn"),
      type<events::client_vpn_response>("client_vpn_response"),
      type<events::cloudformation_custom_resource<>>("cloudformation_custom_resource"),
      type<events::cloudformation_custom_resource_response<>>("cloudformation_custom_resource_response"),
      type<events::codebuild_phase_change_event>("codebuild_phase_change_event"),
      type<events::codebuild_state_change_event>("codebuild_state_change_event"),
      type<events::codecommit>("codecommit"),
      type<events::codedeploy_deployment_change_event>("codedeploy_deployment_change_event"),
      type<events::codedeploy_instance_change_event>("codedeploy_instance_change_event"),
      type<events::codedeploy_lifecycle>("codedeploy_lifecycle"),
      type<events::codepipeline_action_change_event>("codepipeline_action_change_event"),
      type<events::codepipeline_job>("codepipeline_job"),
      type<events::codepipeline_pipeline_change_event>("codepipeline_pipeline_change_event"),
      type<events::codepipeline_stage_change_event>("codepipeline_stage_change_event"),
      type<events::config>("config"),
      type<events::ecs_container_instance_change_event>("ecs_container_instance_change_event"),
      type<events::ecs_deployment_change_event>("ecs_deployment_change_event"),
      type<events::ecs_service_action_event>("ecs_service_action_event"),
      type<events::ecs_task_change_event>("ecs_task_change_event"),
      type<events::iot_1_click>("iot_1_click"),
      type<events::iot_authorizer>("iot_authorizer"),
      type<events::iot_authorizer_response>("iot_authorizer_response"),
      type<events::iot_button>("iot_button"),
      type<events::iot_pre_provisioning>("iot_pre_provisioning"),
      type<events::iot_pre_provisioning_response>("iot_pre_provisioning_response"),
      type<events::iot_presence>("iot_presence"),
      type<events::iot_registry>("iot_registry"),
      type<events::sagemaker_annotation_consolidation>("sagemaker_annotation_consolidation"),
      type<events::sagemaker_pre_human_task>("sagemaker_pre_human_task"),
      type<events::sagemaker_pre_human_task_response>("sagemaker_pre_human_task_response"),
      type<events::secrets_rotation>("secrets_rotation"),
      type<events::step_functions_error>("step_functions_error"),
      type<events::transfer_authorizer>("transfer_authorizer"),
      type<events::transfer_authorizer_response>("transfer_authorizer_response"),
  };
  return all;
}

}  // namespace sparta::events_roundtrip
