#include "payload.hpp"

#include <sparta/events/codepipeline_action.hpp>
#include <sparta/events/codepipeline_changes.hpp>
#include <sparta/events/codepipeline_job.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

TEST(codepipeline_job, is_typed) {
  const auto event = read<codepipeline_job>(R"({"CodePipeline.job": {"id": "j", "accountId": "123456789012", "data": {
    "actionConfiguration": {"configuration": {"FunctionName": "f", "UserParameters": "{\"a\": 1}"}},
    "inputArtifacts": [{"name": "in", "revision": null,
      "location": {"type": "S3", "s3Location": {"bucketName": "b", "objectKey": "k"}}}],
    "outputArtifacts": [], "continuationToken": "t",
    "artifactCredentials": {"accessKeyId": "id", "secretAccessKey": "s", "sessionToken": "st", "expirationTime": 2000},
    "encryptionKey": {"id": "arn", "type": "KMS"}}}})");
  const auto& data = event.job.data;
  EXPECT_EQ(event.job.account_id, "123456789012");
  EXPECT_EQ(data.action_configuration.configuration.user_parameters, R"({"a": 1})");
  EXPECT_EQ(data.input_artifacts.at(0).location.s3_location.object_key, "k");
  EXPECT_FALSE(data.input_artifacts.at(0).revision);
  EXPECT_EQ(data.artifact_credentials.expiration_time, std::chrono::sys_seconds(2s));
  EXPECT_EQ(data.continuation_token, "t");
  EXPECT_EQ(data.encryption_key->id, "arn");
  EXPECT_EQ(problem_of<codepipeline_job>(R"({"CodePipeline.job": {"data": {"inputArtifacts": [{"name": 1}]}}})"),
            "[\"CodePipeline.job\"].data.inputArtifacts[0].name: expected string, got number");
}

TEST(codepipeline, tells_of_executions) {
  const auto event = read<codepipeline_pipeline_change_event>(R"({"detail": {"pipeline": "p", "version": 3,
    "state": "STARTED", "execution-id": "e", "start-time": "1970-01-01T00:00:02Z", "pipeline-execution-attempt": 1.0,
    "execution-trigger": {"trigger-type": "StartPipelineExecution", "trigger-detail": "arn"}}})");
  EXPECT_EQ(event.detail.version, "3");
  EXPECT_EQ(event.detail.execution_id, "e");
  EXPECT_EQ(event.detail.start_time, std::chrono::sys_seconds(2s));
  EXPECT_EQ(event.detail.execution_trigger->trigger_detail, "arn");
  EXPECT_EQ(event.detail.pipeline_execution_attempt, 1U);
  EXPECT_EQ(read<codepipeline_stage_change>(R"({"stage": "Prod", "version": "3"})").stage, "Prod");
}

TEST(codepipeline, tells_of_actions) {
  const auto event = read<codepipeline_action_change_event>(R"({"detail": {"pipeline": "p", "version": 1,
    "execution-id": "e", "action-execution-id": "a", "stage": "Prod", "action": "deploy", "state": "FAILED",
    "region": "eu-west-1", "type": {"owner": "AWS", "category": "Deploy", "provider": "CodeDeploy", "version": "1"},
    "input-artifacts": [{"name": "in", "s3location": {"bucket": "b", "key": "k"}}],
    "execution-result": {"external-execution-id": "d-1", "error-code": "JobFailed"}}})");
  EXPECT_EQ(event.detail.action, "deploy");
  EXPECT_EQ(event.detail.type.provider, "CodeDeploy");
  EXPECT_EQ(event.detail.type.version, "1");
  EXPECT_EQ(event.detail.input_artifacts.at(0).s3_location->key, "k");
  EXPECT_EQ(event.detail.execution_result->error_code, "JobFailed");
  EXPECT_EQ(problem_of<codepipeline_action_change>(R"({"version": []})"), "version: expected text");
}

}  // namespace
}  // namespace sparta::events
