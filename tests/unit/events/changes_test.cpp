#include "payload.hpp"

#include <sparta/events/autoscaling.hpp>
#include <sparta/events/ec2.hpp>
#include <sparta/events/ecr.hpp>
#include <sparta/events/s3_object_change.hpp>
#include <sparta/events/step_functions.hpp>
#include <sparta/events/systems_manager.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

TEST(s3_object_change, is_typed) {
  const auto event = read<s3_object_change_event>(R"({"detail-type": "Object Created", "source": "aws.s3", "detail": {
    "version": "0", "bucket": {"name": "b"},
    "object": {"key": "a+b%20c.txt", "size": 5000000000, "etag": "e", "version-id": "v", "sequencer": "00"},
    "request-id": "r", "requester": "123456789012", "source-ip-address": "192.0.2.1", "reason": "PutObject"}})");
  EXPECT_EQ(event.detail.bucket.name, "b");
  EXPECT_EQ(event.detail.object.key, "a+b%20c.txt");
  EXPECT_EQ(event.detail.object.size, 5'000'000'000U);
  EXPECT_EQ(event.detail.object.version_id, "v");
  EXPECT_EQ(event.detail.source_ip_address, "192.0.2.1");
  EXPECT_EQ(event.detail.reason, "PutObject");
  EXPECT_FALSE(event.detail.deletion_type);
}

TEST(s3_object_change, tells_of_restores_and_deletions) {
  const auto restored =
      read<s3_object_change>(R"({"restore-expiry-time": "1970-01-01T00:00:02Z", "source-storage-class": "GLACIER"})");
  EXPECT_EQ(restored.restore_expiry_time, std::chrono::sys_seconds(2s));
  EXPECT_EQ(restored.source_storage_class, "GLACIER");
  EXPECT_EQ(read<s3_object_change>(R"({"deletion-type": "Permanently Deleted"})").deletion_type, "Permanently Deleted");
  EXPECT_EQ(read<s3_object_change>(R"({"destination-storage-class": "GLACIER"})").destination_storage_class, "GLACIER");
  EXPECT_EQ(problem_of<s3_object_change>(R"({"object": {"size": "1"}})"), "object.size: expected integer, got string");
}

TEST(ec2, is_typed) {
  const auto event = read<ec2_state_change_event>(R"({"detail": {"instance-id": "i-1", "state": "stopped"}})");
  EXPECT_EQ(event.detail.instance_id, "i-1");
  EXPECT_EQ(event.detail.state, "stopped");
  EXPECT_EQ(read<ec2_spot_interruption>(R"({"instance-action": "stop"})").instance_action, "stop");
  EXPECT_EQ(problem_of<ec2_state_change_event>(R"({"detail": {"state": 1}})"),
            "detail.state: expected string, got number");
}

TEST(autoscaling, tells_of_activities) {
  const auto event = read<autoscaling_activity_event>(R"({"detail": {
    "StatusCode": "InProgress", "StatusMessage": "", "Description": "Launching", "AutoScalingGroupName": "g",
    "ActivityId": "a", "RequestId": "r", "EC2InstanceId": "i-1", "Cause": "c", "Origin": "EC2",
    "Destination": "AutoScalingGroup", "StartTime": "1970-01-01T00:00:01Z", "EndTime": "1970-01-01T00:00:02Z",
    "Details": {"Availability Zone": "eu-west-1a", "Subnet ID": "subnet-1", "InvokingAlarms": []}}})");
  EXPECT_EQ(event.detail.ec2_instance_id, "i-1");
  EXPECT_EQ(event.detail.auto_scaling_group_name, "g");
  EXPECT_EQ(event.detail.end_time - event.detail.start_time, 1s);
  EXPECT_EQ(event.detail.details.availability_zone, "eu-west-1a");
  EXPECT_EQ(event.detail.details.subnet_id, "subnet-1");
  EXPECT_EQ(event.detail.destination, "AutoScalingGroup");
}

TEST(autoscaling, waits_for_a_lifecycle_action) {
  const auto event = read<autoscaling_lifecycle_action_event>(R"({"detail": {
    "LifecycleActionToken": "t", "AutoScalingGroupName": "g", "LifecycleHookName": "h", "EC2InstanceId": "i-1",
    "LifecycleTransition": "autoscaling:EC2_INSTANCE_LAUNCHING", "NotificationMetadata": "m"}})");
  EXPECT_EQ(event.detail.lifecycle_action_token, "t");
  EXPECT_EQ(event.detail.lifecycle_transition, "autoscaling:EC2_INSTANCE_LAUNCHING");
  EXPECT_EQ(event.detail.notification_metadata, "m");
  EXPECT_EQ(problem_of<autoscaling_lifecycle_action_event>(R"({"detail": {"EC2InstanceId": []}})"),
            "detail.EC2InstanceId: expected string, got array");
}

TEST(ecr, is_typed) {
  const auto pushed = read<ecr_image_action_event>(R"({"detail": {"result": "SUCCESS", "action-type": "PUSH",
    "repository-name": "shop", "image-digest": "sha256:1", "image-tag": "latest"}})");
  EXPECT_EQ(pushed.detail.action_type, "PUSH");
  EXPECT_EQ(pushed.detail.repository_name, "shop");
  EXPECT_EQ(pushed.detail.image_tag, "latest");
  const auto scanned = read<ecr_image_scan_event>(R"({"detail": {"scan-status": "COMPLETE", "repository-name": "shop",
    "finding-severity-counts": {"CRITICAL": 2}, "image-digest": "sha256:1", "image-tags": ["latest"]}})");
  EXPECT_EQ(scanned.detail.finding_severity_counts.at("CRITICAL"), 2U);
  EXPECT_EQ(scanned.detail.image_tags.at(0), "latest");
  EXPECT_EQ(problem_of<ecr_image_scan>(R"({"finding-severity-counts": {"HIGH": -1}})"),
            "finding-severity-counts.HIGH: expected integer in 0..4294967295, got -1");
}

TEST(parameter_store, is_typed) {
  const auto event = read<parameter_store_change>(
      R"({"operation": "Update", "name": "/shop/vat", "type": "String", "description": null})");
  EXPECT_EQ(event.operation, "Update");
  EXPECT_EQ(event.name, "/shop/vat");
  EXPECT_FALSE(event.description);
}

TEST(step_functions, is_typed) {
  const auto event = read<step_functions_status_change>(R"({"executionArn": "e", "stateMachineArn": "s", "name": "n",
    "status": "SUCCEEDED", "startDate": 1000, "stopDate": 3000, "input": "{}", "inputDetails": {"included": true},
    "output": null, "error": null, "cause": null})");
  EXPECT_EQ(event.status, "SUCCEEDED");
  EXPECT_EQ(*event.stop_date - event.start_date, 2s);
  EXPECT_TRUE(event.input_details->included);
  EXPECT_EQ(read<step_functions_error>(R"({"Error": "States.Timeout", "Cause": "c"})").error, "States.Timeout");
}

}  // namespace
}  // namespace sparta::events
