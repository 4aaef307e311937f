#include "payload.hpp"

#include <sparta/events/ecs_container_instance_change.hpp>
#include <sparta/events/ecs_service.hpp>
#include <sparta/events/ecs_task_change.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

TEST(ecs, tells_of_tasks) {
  const auto event = read<ecs_task_change_event>(R"({"detail": {
    "attachments": [{"id": "a", "type": "eni", "status": "ATTACHED",
      "details": [{"name": "subnetId", "value": "subnet-1"}]}],
    "attributes": [{"name": "ecs.cpu-architecture", "value": "arm64"}], "availabilityZone": "eu-west-1a",
    "clusterArn": "c", "connectivity": "CONNECTED", "createdAt": "1970-01-01T00:00:01Z", "cpu": "256", "memory": "512",
    "containers": [{"containerArn": "ca", "taskArn": "t", "name": "web", "lastStatus": "STOPPED", "exitCode": 137,
      "reason": "OutOfMemory", "cpu": "0", "memory": "128", "gpuIds": ["g"],
      "networkInterfaces": [{"attachmentId": "a", "privateIpv4Address": "10.0.0.1"}],
      "networkBindings": [{"bindIP": "0.0.0.0", "containerPort": 80, "hostPort": 32768, "protocol": "tcp"}]}],
    "desiredStatus": "STOPPED", "ephemeralStorage": {"sizeInGiB": 21}, "group": "service:web", "lastStatus": "STOPPED",
    "launchType": "FARGATE", "enableExecuteCommand": false,
    "overrides": {"containerOverrides": [{"name": "web", "environment": [{"name": "A", "value": "b"}]}], "cpu": "512"},
    "stopCode": "EssentialContainerExited", "stoppedReason": "r", "stoppedAt": "1970-01-01T00:00:03Z",
    "taskArn": "t", "taskDefinitionArn": "td", "updatedAt": "1970-01-01T00:00:03Z", "version": 6}})");
  const auto& task = event.detail;
  EXPECT_EQ(task.task_arn, "t");
  EXPECT_EQ(task.cpu, 256U);
  EXPECT_EQ(task.attachments.at(0).details.at(0).value, "subnet-1");
  EXPECT_EQ(task.attributes.at(0).value, "arm64");
  EXPECT_EQ(task.containers.at(0).exit_code, 137);
  EXPECT_EQ(*task.containers.at(0).memory, 128U);
  EXPECT_EQ(task.containers.at(0).network_interfaces.at(0).private_ipv4_address, "10.0.0.1");
  EXPECT_EQ(task.containers.at(0).network_bindings.at(0).bind_ip, "0.0.0.0");
  EXPECT_EQ(task.ephemeral_storage->size_in_gib, 21U);
  EXPECT_EQ(task.overrides.container_overrides.at(0).environment.at(0).value, "b");
  EXPECT_EQ(*task.overrides.cpu, 512U);
  EXPECT_EQ(*task.stopped_at - task.created_at, 2s);
  EXPECT_EQ(task.version, 6U);
  EXPECT_FALSE(task.started_at);
  EXPECT_EQ(problem_of<ecs_task_change>(R"({"containers": [{"cpu": "much"}]})"),
            "containers[0].cpu: expected a number as text");
}

TEST(ecs, tells_of_container_instances) {
  const auto event = read<ecs_container_instance_change_event>(R"({"detail": {"agentConnected": true, "clusterArn": "c",
    "attributes": [{"name": "ecs.capability.x"}], "containerInstanceArn": "ci", "ec2InstanceId": "i-1",
    "registeredResources": [{"name": "CPU", "type": "INTEGER", "integerValue": 2048, "longValue": 0, "doubleValue": 0},
                            {"name": "PORTS", "type": "STRINGSET", "stringSetValue": ["22"]}],
    "remainingResources": [], "status": "ACTIVE", "version": 1480, "pendingTasksCount": 1,
    "versionInfo": {"agentHash": "h", "agentVersion": "1.13.0", "dockerVersion": "d"},
    "updatedAt": "1970-01-01T00:00:03Z"}})");
  EXPECT_TRUE(event.detail.agent_connected);
  EXPECT_EQ(event.detail.ec2_instance_id, "i-1");
  EXPECT_EQ(event.detail.registered_resources.at(0).integer_value, 2048);
  EXPECT_EQ(event.detail.registered_resources.at(1).string_set_value->at(0), "22");
  EXPECT_EQ(event.detail.version_info.agent_version, "1.13.0");
  EXPECT_EQ(event.detail.pending_tasks_count, 1U);
}

TEST(ecs, tells_of_services) {
  const auto action = read<ecs_service_action_event>(R"({"detail": {"eventType": "ERROR",
    "eventName": "SERVICE_TASK_PLACEMENT_FAILURE", "clusterArn": "c", "capacityProviderArns": ["p"],
    "reason": "RESOURCE:FARGATE", "createdAt": "1970-01-01T00:00:03Z", "desiredCount": 2}})");
  EXPECT_EQ(action.detail.event_name, "SERVICE_TASK_PLACEMENT_FAILURE");
  EXPECT_EQ(action.detail.capacity_provider_arns.at(0), "p");
  EXPECT_EQ(action.detail.desired_count, 2U);
  const auto deployment = read<ecs_deployment_change>(R"({"eventType": "INFO",
    "eventName": "SERVICE_DEPLOYMENT_COMPLETED", "deploymentId": "ecs-svc/1", "updatedAt": "1970-01-01T00:00:03Z"})");
  EXPECT_EQ(deployment.deployment_id, "ecs-svc/1");
}

}  // namespace
}  // namespace sparta::events
