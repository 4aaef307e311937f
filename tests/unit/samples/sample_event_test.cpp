#include <sparta/json/parse.hpp>
#include <sparta/result.hpp>
#include <sparta/testing/sample_event.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

using ::testing::HasSubstr;

TEST(sample_event, is_what_a_function_gets) {
  const auto event = json::parse(sample_event("s3-put")).value();
  EXPECT_EQ(*event.find("Records")->as_array()[0].find("eventSource"), "aws:s3");
}

TEST(sample_event, takes_what_the_command_line_takes) {
  const auto event = sample_event("s3-put", {.set = {"Records[0].awsRegion=mars"}, .in = {"sqs"}});
  EXPECT_THAT(event, HasSubstr(R"(\"awsRegion\":\"mars\")"));
  EXPECT_EQ(event, sample_event("s3-put", {.set = {"Records[0].awsRegion=mars"}, .in = {"sqs"}}));
}

TEST(sample_event, throws_what_is_wrong) {
  EXPECT_THROW((void)sample_event("s3-putt"), failure);
  EXPECT_THROW((void)sample_event("s3-put", {.set = {"Records[9].a=1"}}), failure);
  EXPECT_THROW((void)sample_event("s3-put", {.in = {"s3-put"}}), failure);
}

}  // namespace
}  // namespace sparta::testing
