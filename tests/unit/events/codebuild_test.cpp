#include "payload.hpp"

#include <sparta/events/codebuild.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

constexpr std::string_view build = R"({"detail": {
  "build-status": "SUCCEEDED", "project-name": "shop", "build-id": "arn", "current-phase": "COMPLETED",
  "current-phase-context": "[]", "version": "1",
  "additional-information": {
    "artifact": {"md5sum": "m", "sha256sum": "s", "location": "arn:aws:s3:::b/out.zip"},
    "environment": {"image": "aws/codebuild/standard:7.0", "privileged-mode": true, "compute-type": "c",
      "type": "LINUX_CONTAINER", "image-pull-credentials-type": "CODEBUILD",
      "environment-variables": [{"name": "STAGE", "type": "PLAINTEXT", "value": "test"}]},
    "source": {"type": "S3", "location": "b/in.zip", "buildspec": "build.yml"}, "source-version": "main",
    "timeout-in-minutes": 60.0, "queued-timeout-in-minutes": 480, "build-complete": true, "build-number": 55.0,
    "initiator": "ann", "build-start-time": "Sep 1, 2017 4:12:29 PM", "cache": {"type": "NO_CACHE"},
    "logs": {"group-name": "g", "stream-name": "s", "deep-link": "https://example.com"},
    "network-interface": {"subnet-id": "subnet-1", "eni-id": "eni-1"},
    "phases": [
      {"phase-type": "BUILD", "phase-status": "SUCCEEDED", "phase-context": ["", null], "duration-in-seconds": 70,
       "start-time": "Sep 1, 2017 4:13:10 PM", "end-time": "Sep 1, 2017 4:14:20 PM"},
      {"phase-type": "COMPLETED", "start-time": "Sep 1, 2017 4:14:26 PM"}]}}})";

TEST(codebuild, tells_of_a_build) {
  const auto event = read<codebuild_state_change_event>(build);
  EXPECT_EQ(event.detail.build_status, "SUCCEEDED");
  EXPECT_EQ(event.detail.project_name, "shop");
  EXPECT_EQ(event.detail.current_phase, "COMPLETED");
  const auto& more = event.detail.additional_information;
  EXPECT_EQ(more.artifact.location, "arn:aws:s3:::b/out.zip");
  EXPECT_TRUE(more.environment.privileged_mode);
  EXPECT_EQ(more.environment.environment_variables.at(0).value, "test");
  EXPECT_EQ(more.source.buildspec, "build.yml");
  EXPECT_EQ(more.timeout_in_minutes, 60U);
  EXPECT_EQ(more.build_number, 55U);
  EXPECT_EQ(more.build_start_time, std::chrono::sys_days(2017y / 9 / 1) + 16h + 12min + 29s);
  EXPECT_EQ(more.logs.stream_name, "s");
  EXPECT_EQ(more.network_interface->eni_id, "eni-1");
}

TEST(codebuild, tells_of_its_phases) {
  const auto event = read<codebuild_state_change_event>(build);
  const auto& phases = event.detail.additional_information.phases;
  EXPECT_EQ(phases.at(0).phase_type, "BUILD");
  EXPECT_EQ(*phases.at(0).end_time - phases.at(0).start_time, 70s);
  EXPECT_EQ(phases.at(0).duration_in_seconds, 70);
  EXPECT_FALSE(phases.at(1).phase_status);
}

TEST(codebuild, tells_of_the_end_of_a_phase) {
  const auto event = read<codebuild_phase_change_event>(R"({"detail": {"completed-phase": "BUILD",
    "completed-phase-status": "SUCCEEDED", "completed-phase-context": "[]", "completed-phase-duration-seconds": 4,
    "completed-phase-start": "Sep 1, 2017 4:14:21 PM", "completed-phase-end": "Sep 1, 2017 4:14:25 PM",
    "project-name": "shop", "build-id": "arn", "version": "1", "additional-information": {}}})");
  EXPECT_EQ(event.detail.completed_phase, "BUILD");
  EXPECT_EQ(event.detail.completed_phase_duration_seconds, 4);
  EXPECT_EQ(event.detail.completed_phase_end - event.detail.completed_phase_start, 4s);
}

TEST(codebuild, names_what_is_wrong) {
  EXPECT_EQ(problem_of<codebuild_state_change>(R"({"additional-information": {"phases": [{"phase-type": 1}]}})"),
            "additional-information.phases[0].phase-type: expected string, got number");
}

}  // namespace
}  // namespace sparta::events
