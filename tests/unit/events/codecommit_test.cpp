#include "payload.hpp"

#include <sparta/events/codecommit.hpp>
#include <sparta/events/codecommit_changes.hpp>
#include <sparta/events/codedeploy.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

TEST(codecommit, comes_from_a_trigger) {
  const auto event = read<codecommit>(R"({"Records": [{"awsRegion": "eu-west-1", "customData": "d", "eventId": "e",
    "codecommit": {"references": [{"commit": "5c4e", "ref": "refs/heads/main", "created": true}]},
    "eventName": "ReferenceChanges", "eventPartNumber": 1, "eventTotalParts": 2, "eventSource": "aws:codecommit",
    "eventSourceARN": "arn:aws:codecommit:eu-west-1:123456789012:shop", "eventTime": "1970-01-01T00:00:02.000+0000",
    "eventTriggerConfigId": "c", "eventTriggerName": "t", "eventVersion": "1.0", "userIdentityARN": "arn"}]})");
  const auto& record = event.records.at(0);
  EXPECT_EQ(record.codecommit.references.at(0).ref, "refs/heads/main");
  EXPECT_EQ(record.codecommit.references.at(0).created, true);
  EXPECT_EQ(record.custom_data, "d");
  EXPECT_EQ(record.event_time, std::chrono::sys_seconds(2s));
  EXPECT_EQ(record.event_total_parts, 2U);
  EXPECT_EQ(record.event_source_arn, "arn:aws:codecommit:eu-west-1:123456789012:shop");
  EXPECT_EQ(record.user_identity_arn, "arn");
  EXPECT_EQ(problem_of<codecommit>(R"({"Records": [{}, {"codecommit": {"references": {}}}]})"),
            "Records[1].codecommit.references: expected array, got object");
}

TEST(codecommit, tells_the_bus_of_changes) {
  const auto moved = read<codecommit_repository_change_event>(R"({"detail": {"event": "referenceUpdated",
    "repositoryName": "shop", "repositoryId": "i", "referenceType": "branch", "referenceName": "main",
    "referenceFullName": "refs/heads/main", "commitId": "2", "oldCommitId": "1", "callerUserArn": "arn"}})");
  EXPECT_EQ(moved.detail.reference_name, "main");
  EXPECT_EQ(moved.detail.old_commit_id, "1");
  const auto asked = read<codecommit_pull_request_change>(R"({"event": "pullRequestCreated", "pullRequestId": "1",
    "pullRequestStatus": "Open", "repositoryNames": ["shop"], "isMerged": "False", "title": "t",
    "sourceReference": "refs/heads/a", "creationDate": "Tue Feb 9 2019 20:32:36 UTC"})");
  EXPECT_EQ(asked.repository_names.at(0), "shop");
  EXPECT_EQ(asked.source_reference, "refs/heads/a");
  EXPECT_EQ(asked.is_merged, "False");
}

TEST(codedeploy, is_typed) {
  const auto deployment = read<codedeploy_deployment_change_event>(R"({"detail": {"instanceGroupId": "g",
    "region": "eu-west-1", "application": "shop", "deploymentId": "d-1", "state": "SUCCESS",
    "deploymentGroup": "all"}})");
  EXPECT_EQ(deployment.detail.deployment_id, "d-1");
  EXPECT_EQ(deployment.detail.state, "SUCCESS");
  EXPECT_EQ(deployment.detail.deployment_group, "all");
  EXPECT_EQ(read<codedeploy_instance_change>(R"({"instanceId": "i-1"})").instance_id, "i-1");
  const auto hook = read<codedeploy_lifecycle>(R"({"DeploymentId": "d-1", "LifecycleEventHookExecutionId": "h"})");
  EXPECT_EQ(hook.lifecycle_event_hook_execution_id, "h");
  EXPECT_EQ(problem_of<codedeploy_lifecycle>(R"({"DeploymentId": 1})"), "DeploymentId: expected string, got number");
}

}  // namespace
}  // namespace sparta::events
