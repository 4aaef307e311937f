#pragma once
#include <sparta/cfn/value.hpp>

namespace sparta::cfn {

struct auto_scaling_creation_policy {
  value<std::int64_t> min_successful_instances_percent{};
  static constexpr const char* shape_ =
      "AutoScalingCreationPolicy\0"
      "MinSuccessfulInstancesPercent\0";
};
struct resource_signal {
  value<std::int64_t> count{};
  value<std::string> timeout{};  ///< ISO 8601: "PT15M"
  static constexpr const char* shape_ =
      "ResourceSignal\0"
      "Count\0"
      "Timeout\0";
};
/// What CloudFormation waits for before it takes a resource for made.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-creationpolicy.html
struct creation_policy {
  value<cfn::auto_scaling_creation_policy> auto_scaling_creation_policy{};
  value<cfn::resource_signal> resource_signal{};
  static constexpr const char* shape_ =
      "CreationPolicy\0"
      "AutoScalingCreationPolicy\0"
      "ResourceSignal\0";
};

struct auto_scaling_replacing_update {
  value<bool> will_replace{};
  static constexpr const char* shape_ =
      "AutoScalingReplacingUpdate\0"
      "WillReplace\0";
};
struct auto_scaling_rolling_update {
  value<std::int64_t> max_batch_size{};
  value<std::int64_t> min_active_instances_percent{};
  value<std::int64_t> min_instances_in_service{};
  value<std::int64_t> min_successful_instances_percent{};
  value<std::string> pause_time{};
  value<list<std::string>> suspend_processes{};
  value<bool> wait_on_resource_signals{};
  static constexpr const char* shape_ =
      "AutoScalingRollingUpdate\0"
      "MaxBatchSize\0"
      "MinActiveInstancesPercent\0"
      "MinInstancesInService\0"
      "MinSuccessfulInstancesPercent\0"
      "PauseTime\0"
      "SuspendProcesses\0"
      "WaitOnResourceSignals\0";
};
struct auto_scaling_scheduled_action {
  value<bool> ignore_unmodified_group_size_properties{};
  static constexpr const char* shape_ =
      "AutoScalingScheduledAction\0"
      "IgnoreUnmodifiedGroupSizeProperties\0";
};
/// Shifts an alias's traffic to its new version by CodeDeploy.
struct code_deploy_lambda_alias_update {
  value<std::string> after_allow_traffic_hook{};
  required<std::string> application_name;
  value<std::string> before_allow_traffic_hook{};
  required<std::string> deployment_group_name;
  static constexpr const char* shape_ =
      "CodeDeployLambdaAliasUpdate\0"
      "AfterAllowTrafficHook\0"
      "ApplicationName\0"
      "BeforeAllowTrafficHook\0"
      "DeploymentGroupName\0";
};
/// How CloudFormation updates resources of the few types that know several ways.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html
struct update_policy {
  value<cfn::auto_scaling_replacing_update> auto_scaling_replacing_update{};
  value<cfn::auto_scaling_rolling_update> auto_scaling_rolling_update{};
  value<cfn::auto_scaling_scheduled_action> auto_scaling_scheduled_action{};
  value<cfn::code_deploy_lambda_alias_update> code_deploy_lambda_alias_update{};
  value<bool> enable_version_upgrade{};
  value<bool> use_online_resharding{};
  static constexpr const char* shape_ =
      "UpdatePolicy\0"
      "AutoScalingReplacingUpdate\0"
      "AutoScalingRollingUpdate\0"
      "AutoScalingScheduledAction\0"
      "CodeDeployLambdaAliasUpdate\0"
      "EnableVersionUpgrade\0"
      "UseOnlineResharding\0";
};

}  // namespace sparta::cfn
