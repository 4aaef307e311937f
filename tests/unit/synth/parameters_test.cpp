#include "synth/parameters.hpp"

#include <sparta/json/write.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::synth {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;

model::service with(std::initializer_list<architecture> machines) {
  model::service declared{.name = "s"};
  for (const auto each : machines)
    declared.functions.push_back({.name = "F" + std::to_string(declared.functions.size()), .architecture = each});
  return declared;
}

TEST(code_artifacts, of_one_architecture_have_the_plain_names) {
  for (const auto machine : {x86_64, arm64}) {
    const auto artifacts = code_artifacts(with({machine, machine}));
    ASSERT_EQ(artifacts.size(), 1U);
    EXPECT_EQ(artifacts[0].architecture, machine);
    EXPECT_EQ(artifacts[0].key_parameter, "CodeArtifactS3Key");
    EXPECT_EQ(artifacts[0].version_parameter, "CodeArtifactS3ObjectVersion");
  }
}

TEST(code_artifacts, of_both_differ_in_every_name) {
  const auto declared = with({arm64, x86_64});
  const auto artifacts = code_artifacts(declared);
  ASSERT_EQ(artifacts.size(), 2U);
  EXPECT_EQ(artifacts[0].architecture, x86_64);
  EXPECT_EQ(artifacts[0].key_parameter, "CodeArtifactS3Key");
  EXPECT_EQ(artifacts[1].architecture, arm64);
  EXPECT_EQ(artifacts[1].key_parameter, "CodeArtifactArm64S3Key");
  EXPECT_EQ(artifacts[1].version_parameter, "CodeArtifactArm64S3ObjectVersion");
  EXPECT_NE(artifacts[0].has_version_condition, artifacts[1].has_version_condition);
  EXPECT_EQ(code_artifact_of(declared, declared.functions[0]).key_parameter, "CodeArtifactArm64S3Key");
  EXPECT_EQ(code_artifact_of(declared, declared.functions[1]).key_parameter, "CodeArtifactS3Key");
}

TEST(parameters, have_a_default_when_a_deployment_may_leave_them_out) {
  std::map<std::string, bool> may_be_left_out;
  for (const auto& [name, each] : parameters_of(with({x86_64, arm64})))
    may_be_left_out[name] = each.default_value.has_value();
  EXPECT_THAT(
      may_be_left_out,
      ElementsAre(Pair("ArtifactS3Bucket", false), Pair("BuildID", false), Pair("CodeArtifactArm64S3Key", false),
                  Pair("CodeArtifactArm64S3ObjectVersion", true), Pair("CodeArtifactS3Key", false),
                  Pair("CodeArtifactS3ObjectVersion", true), Pair("LogLevel", true)));
}

TEST(conditions, tell_whether_the_bucket_keeps_versions) {
  const auto conditions = conditions_of(with({arm64}));
  ASSERT_EQ(conditions.size(), 1U);
  EXPECT_EQ(json::write(conditions.at("HasCodeArtifactS3ObjectVersion")),
            R"({"Fn::Not":[{"Fn::Equals":[{"Ref":"CodeArtifactS3ObjectVersion"},""]}]})");
}

}  // namespace
}  // namespace sparta::synth
