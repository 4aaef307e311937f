#include "synth/invocation.hpp"

#include "made.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::synth {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(invocation, is_left_to_lambda_where_nothing_is_said) {
  EXPECT_THAT(invocation_resources({.name = "F"}), IsEmpty());
}

TEST(asynchronous_invocation, is_configured_for_the_function) {
  const auto made =
      synthesize(service_with({.name = "F",
                               .asynchronous = model::asynchronous{.maximum_event_age = std::chrono::hours(1),
                                                                   .maximum_retry_attempts = 0,
                                                                   .on_success = "arn:aws:sqs:r:1:q",
                                                                   .on_failure = "arn:aws:sns:r:1:t"}}));
  const auto config = of_type(made, "AWS::Lambda::EventInvokeConfig").front();
  EXPECT_EQ(property_of(config, "MaximumEventAgeInSeconds"), "3600");
  EXPECT_EQ(property_of(config, "MaximumRetryAttempts"), "0");
  EXPECT_EQ(property_of(config, "Qualifier"), R"("$LATEST")");
  EXPECT_EQ(property_of(config, "DestinationConfig"),
            R"({"OnFailure":{"Destination":"arn:aws:sns:r:1:t"},"OnSuccess":{"Destination":"arn:aws:sqs:r:1:q"}})");
}

TEST(asynchronous_invocation, says_nothing_of_what_was_left_out) {
  const auto made =
      synthesize(service_with({.name = "F", .asynchronous = model::asynchronous{.maximum_retry_attempts = 1}}));
  const auto config = of_type(made, "AWS::Lambda::EventInvokeConfig").front();
  EXPECT_EQ(property_of(config, "DestinationConfig"), "absent");
  EXPECT_EQ(property_of(config, "MaximumEventAgeInSeconds"), "absent");
}

TEST(function_url, of_iam_takes_no_permission) {
  const auto all = invocation_resources(
      {.name = "F", .url = model::function_url{.auth_type = "AWS_IAM", .invoke_mode = "BUFFERED"}});
  ASSERT_THAT(all, SizeIs(1));
  EXPECT_EQ(all.begin()->second.type, "AWS::Lambda::Url");
  EXPECT_EQ(property_of(all.begin()->second, "Cors"), "absent");
}

TEST(function_url, for_everybody_takes_two_permissions) {
  const auto made = synthesize(
      service_with({.name = "F", .url = model::function_url{.auth_type = "NONE", .invoke_mode = "BUFFERED"}}));
  std::string actions;
  for (const auto& permission : of_type(made, "AWS::Lambda::Permission")) {
    EXPECT_EQ(property_of(permission, "Principal"), R"("*")");
    actions += property_of(permission, "Action") + property_of(permission, "FunctionUrlAuthType") +
               property_of(permission, "InvokedViaFunctionUrl") + ";";
  }
  EXPECT_THAT(actions, ::testing::HasSubstr(R"("lambda:InvokeFunctionUrl""NONE"absent;)"));
  EXPECT_THAT(actions, ::testing::HasSubstr(R"("lambda:InvokeFunction"absenttrue;)"));
}

}  // namespace
}  // namespace sparta::synth
