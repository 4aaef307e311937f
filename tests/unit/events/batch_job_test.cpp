#include "payload.hpp"

#include <sparta/events/batch_job_change.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

TEST(batch_job, is_typed) {
  const auto event = read<batch_job_change_event>(R"({"detail": {
    "jobArn": "a", "jobName": "n", "jobId": "j", "jobQueue": "q", "jobDefinition": "d", "status": "FAILED",
    "statusReason": "r", "createdAt": 1000, "startedAt": 2000, "stoppedAt": 3500,
    "attempts": [{"container": {"exitCode": 1, "logStreamName": "l", "networkInterfaces": []},
                  "startedAt": 2000, "stoppedAt": 3500, "statusReason": "r"}],
    "retryStrategy": {"attempts": 2, "evaluateOnExit": [{"onExitCode": "137", "action": "RETRY"}]},
    "dependsOn": [{"jobId": "other"}], "parameters": {"p": "v"}, "tags": {"team": "shop"}, "propagateTags": true,
    "arrayProperties": {"size": 3, "statusSummary": {"FAILED": 1}}, "timeout": {"attemptDurationSeconds": 60},
    "container": {"image": "i", "vcpus": 0.25, "command": ["sleep", "1"], "environment": [{"name": "A", "value": "b"}],
      "resourceRequirements": [{"type": "MEMORY", "value": "2048"}], "exitCode": 1,
      "secrets": [{"name": "S", "valueFrom": "arn"}], "ulimits": [{"name": "nofile", "softLimit": 1, "hardLimit": 2}],
      "volumes": [{"name": "v", "host": {"sourcePath": "/x"}}],
      "mountPoints": [{"containerPath": "/y", "readOnly": true, "sourceVolume": "v"}]},
    "platformCapabilities": ["FARGATE"]}})");
  const auto& job = event.detail;
  EXPECT_EQ(job.status, "FAILED");
  EXPECT_EQ(*job.stopped_at - *job.started_at, 1500ms);
  EXPECT_EQ(job.attempts.at(0).container.exit_code, 1);
  EXPECT_EQ(job.retry_strategy->evaluate_on_exit.at(0).on_exit_code, "137");
  EXPECT_EQ(job.depends_on.at(0).job_id, "other");
  EXPECT_EQ(job.parameters.at("p"), "v");
  EXPECT_EQ(job.array_properties->status_summary.at("FAILED"), 1U);
  EXPECT_EQ(job.timeout->attempt_duration_seconds, 60U);
  EXPECT_EQ(job.container->vcpus, 0.25);
  EXPECT_EQ(job.container->resource_requirements.at(0).value, "2048");
  EXPECT_EQ(job.container->secrets.at(0).value_from, "arn");
  EXPECT_EQ(job.container->ulimits.at(0).hard_limit, 2);
  EXPECT_EQ(job.container->volumes.at(0).host->source_path, "/x");
  EXPECT_EQ(job.container->mount_points.at(0).read_only, true);
  EXPECT_EQ(job.tags.at("team"), "shop");
}

TEST(batch_job, names_what_is_wrong) {
  EXPECT_EQ(problem_of<batch_job_change>(R"({"attempts": [{"container": {"exitCode": "1"}}]})"),
            "attempts[0].container.exitCode: expected integer, got string");
}

}  // namespace
}  // namespace sparta::events
