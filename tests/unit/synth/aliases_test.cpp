#include "synth/aliases.hpp"

#include "made.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::synth {
namespace {

using ::testing::EndsWith;
using ::testing::IsEmpty;
using ::testing::SizeIs;

synthesis with_alias(model::alias alias, model::function function = {.name = "F"}) {
  function.aliases.push_back(std::move(alias));
  return synthesize(service_with(std::move(function)));
}

std::string version_id(const synthesis& made) { return ids_of_type(made, "AWS::Lambda::Version").front(); }

TEST(alias, is_not_made_for_a_function_without) {
  EXPECT_THAT(of_type(synthesize(service_with({.name = "F"})), "AWS::Lambda::Version"), IsEmpty());
}

TEST(alias, names_the_version_that_is_published) {
  const auto made = with_alias({.name = "live", .description = "What users call."});
  const auto alias = of_type(made, "AWS::Lambda::Alias").front();
  EXPECT_EQ(property_of(alias, "Name"), R"("live")");
  EXPECT_EQ(property_of(alias, "Description"), R"("What users call.")");
  EXPECT_EQ(property_of(alias, "FunctionVersion"), R"({"Fn::GetAtt":[")" + version_id(made) + R"(","Version"]})");
  EXPECT_EQ(property_of(alias, "ProvisionedConcurrencyConfig"), "absent");
}

TEST(version, has_an_id_that_takes_the_digest_of_the_code) {
  EXPECT_THAT(version_id(with_alias({.name = "live"})), EndsWith("SpartaCodeDigestX8664"));
  EXPECT_THAT(version_id(with_alias({.name = "live"}, {.name = "F", .architecture = arm64})),
              EndsWith("SpartaCodeDigestArm64"));
}

TEST(version, is_another_one_for_another_configuration) {
  const auto before = version_id(with_alias({.name = "live"}));
  EXPECT_EQ(version_id(with_alias({.name = "live", .provisioned_concurrency = 2})), before);
  EXPECT_NE(version_id(with_alias({.name = "live"}, {.name = "F", .memory_mib = 256})), before);
  EXPECT_NE(version_id(with_alias({.name = "live"}, {.name = "F", .environment = {{"AA", "b"}}})), before);
}

TEST(version, stays_when_a_newer_one_takes_its_place) {
  const auto version = of_type(with_alias({.name = "live"}), "AWS::Lambda::Version").front();
  EXPECT_EQ(version.deletion_policy, cfn::removal_policy::retain);
  EXPECT_EQ(version.update_replace_policy, cfn::removal_policy::retain);
}

TEST(version, is_one_for_all_aliases_of_a_function) {
  const auto made = synthesize(service_with({.name = "F", .aliases = {{.name = "live"}, {.name = "canary"}}}));
  EXPECT_THAT(of_type(made, "AWS::Lambda::Version"), SizeIs(1));
  EXPECT_THAT(of_type(made, "AWS::Lambda::Alias"), SizeIs(2));
}

TEST(provisioned_concurrency, is_the_aliases) {
  const auto alias = of_type(with_alias({.name = "live", .provisioned_concurrency = 3}), "AWS::Lambda::Alias").front();
  EXPECT_EQ(property_of(alias, "ProvisionedConcurrencyConfig"), R"({"ProvisionedConcurrentExecutions":3})");
}

TEST(provisioned_concurrency, begins_at_the_lower_bound_of_what_it_is_scaled_between) {
  const auto made = with_alias({.name = "live", .scaling = model::concurrency_scaling{2, 9, 0.5}});
  EXPECT_EQ(property_of(of_type(made, "AWS::Lambda::Alias").front(), "ProvisionedConcurrencyConfig"),
            R"({"ProvisionedConcurrentExecutions":2})");
}

TEST(scaling, follows_the_utilization_of_the_alias) {
  const auto made = with_alias({.name = "live", .scaling = model::concurrency_scaling{2, 9, 0.5}});
  const auto target = of_type(made, "AWS::ApplicationAutoScaling::ScalableTarget").front();
  EXPECT_EQ(property_of(target, "MinCapacity"), "2");
  EXPECT_EQ(property_of(target, "MaxCapacity"), "9");
  EXPECT_EQ(property_of(target, "ResourceId"), R"({"Fn::Sub":"function:${)" + model::function_id("F") + R"(}:live"})");
  EXPECT_EQ(target.depends_on, std::vector{model::alias_id("F", "live")});
  const auto policy = of_type(made, "AWS::ApplicationAutoScaling::ScalingPolicy").front();
  EXPECT_EQ(property_of(policy, "TargetTrackingScalingPolicyConfiguration"),
            R"({"PredefinedMetricSpecification":{"PredefinedMetricType":"LambdaProvisionedConcurrencyUtilization"},)"
            R"("TargetValue":0.5})");
}

}  // namespace
}  // namespace sparta::synth
