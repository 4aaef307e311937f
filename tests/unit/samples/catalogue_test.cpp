#include "samples/catalogue.hpp"

#include "base/base64.hpp"
#include "base/digest.hpp"
#include "samples/deliver.hpp"
#include "samples/member_path.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string text_at(json::value event, std::string_view path) {
  const auto place = samples::place_at(event, path);
  return place ? json::write(**place) : place.error().message;
}

TEST(catalogue, is_sorted_and_each_is_found_by_its_name) {
  const auto all = samples::all_samples();
  EXPECT_TRUE(std::ranges::is_sorted(all, {}, &samples::sample::name));
  for (const auto& each : all) {
    EXPECT_TRUE(samples::is_sample(each.name));
    EXPECT_EQ(samples::find_sample(each.name).value().event, each.event) << each.name;
  }
}

TEST(catalogue, says_of_each_what_it_is) {
  for (const auto& each : samples::all_samples()) {
    EXPECT_FALSE(each.description.empty() || each.description.ends_with('.')) << each.name;
    EXPECT_LE(each.description.size(), 110U) << each.name;
    EXPECT_THAT(each.reference, StartsWith("https://")) << each.name;
    EXPECT_EQ(each.type.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_"), std::string::npos) << each.type;
    EXPECT_TRUE(each.event.is_object() || each.event.is_array()) << each.name;
  }
}

TEST(catalogue, has_every_family_that_lambda_serves) {
  for (const auto* name : {"activemq",
                           "alb",
                           "alb-multi-value",
                           "alexa-intent",
                           "alexa-smart-home-directive",
                           "apigw-http-v1",
                           "apigw-http-v2",
                           "apigw-rest-proxy",
                           "appsync",
                           "appsync-authorizer",
                           "appsync-batch",
                           "authorizer-http-v1",
                           "authorizer-http-v2",
                           "authorizer-rest-request",
                           "authorizer-rest-token",
                           "authorizer-websocket",
                           "autoscaling-launch",
                           "bedrock-agent",
                           "client-vpn",
                           "cloudformation-custom-resource-create",
                           "cloudwatch-alarm",
                           "cloudwatch-logs",
                           "codebuild-state-change",
                           "codecommit",
                           "codedeploy-deployment",
                           "codepipeline-job",
                           "cognito-pre-sign-up",
                           "cognito-sync",
                           "config",
                           "connect",
                           "documentdb-insert",
                           "dynamodb",
                           "dynamodb-tumbling-window",
                           "ecr-push",
                           "ecs-task",
                           "eventbridge",
                           "eventbridge-scheduled",
                           "firehose",
                           "function-url",
                           "iot-1-click",
                           "iot-authorizer",
                           "iot-button",
                           "iot-pre-provisioning",
                           "iot-rule",
                           "kafka-msk",
                           "kafka-self-managed",
                           "kinesis",
                           "kinesis-analytics-output",
                           "kinesis-tumbling-window",
                           "lambda-destination-failure",
                           "lex-v1",
                           "lex-v2",
                           "rabbitmq",
                           "s3-batch",
                           "s3-object-lambda-get",
                           "s3-put",
                           "s3-test-event",
                           "scheduler",
                           "secrets-rotation",
                           "ses",
                           "sns",
                           "sns-cloudwatch-alarm",
                           "sqs",
                           "sqs-fifo",
                           "websocket-connect"})
    EXPECT_TRUE(samples::is_sample(name)) << name;
}

TEST(catalogue, has_paths_that_lead_somewhere) {
  for (auto each : samples::all_samples()) {
    if (each.carries) {
      EXPECT_NE(text_at(each.event, *each.carries), "null") << each.name;
    }
    if (each.nested) {
      EXPECT_THAT(text_at(each.event, each.nested->path), StartsWith("{")) << each.name;
    }
    for (const auto& [path, how] : each.encoded) EXPECT_TRUE(samples::parse_path(path)) << each.name;
  }
}

TEST(catalogue, delivers_as_text_what_sources_encode) {
  for (const auto& each : samples::all_samples()) {
    auto event = samples::delivered(each);
    for (const auto& [path, how] : each.encoded)
      samples::for_each_at(event, path, [&, how = how](json::value& at) {
        EXPECT_TRUE(at.is_string() || at.is_null()) << each.name;
        if (how != samples::encoding::text && at.is_string()) {
          EXPECT_TRUE(base::base64_decode(at.as_string())) << each.name;
        }
      });
  }
}

TEST(catalogue, has_right_digests) {
  for (const auto* name : {"sqs", "sqs-batch", "sqs-fifo"}) {
    const auto event = samples::delivered(samples::find_sample(name).value());
    for (const auto& each : event.find("Records")->as_array())
      EXPECT_EQ(each.find("md5OfBody")->as_string(), base::hex(base::md5(each.find("body")->as_string())));
  }
}

TEST(catalogue, has_what_aws_sends) {
  const auto delivered = [](const char* name) { return samples::delivered(samples::find_sample(name).value()); };
  EXPECT_EQ(text_at(delivered("s3-put"), "Records[0].eventName"), "\"ObjectCreated:Put\"");
  EXPECT_EQ(text_at(delivered("s3-put"), "Records[0].s3.object.key"), "\"incoming/order+4711.json\"");
  EXPECT_EQ(text_at(delivered("kinesis"), "Records[0].kinesis.data"),
            "\"eyJvcmRlcklkIjo0NzExLCJzdGF0ZSI6InBhaWQifQ==\"");
  EXPECT_EQ(text_at(delivered("kinesis"), "Records[0].kinesis.approximateArrivalTimestamp"), "1773480413.589");
  EXPECT_EQ(text_at(delivered("dynamodb-every-kind"), "Records[0].dynamodb.NewImage.Prices"),
            R"({"NS":["12.50","-3"]})");
  EXPECT_EQ(text_at(delivered("kafka-msk"), "records[\"orders-0\"][0].key"), "\"b3JkZXItNDcxMQ==\"");
  EXPECT_EQ(text_at(delivered("sqs"), "Records[0].attributes.SentTimestamp"), "\"1773480413589\"");
  EXPECT_THAT(text_at(delivered("config"), "invokingEvent"), StartsWith(R"("{\"configurationItemDiff\":)"));
  EXPECT_THAT(text_at(delivered("sns-cloudwatch-alarm"), "Records[0].Sns.Message"), StartsWith(R"("{\"AlarmName\":)"));
  EXPECT_THAT(text_at(delivered("cloudwatch-logs"), "awslogs.data"), StartsWith("\"H4sIAAAAAAAA/"));
}

TEST(catalogue, suggests_a_name_for_an_unknown_one) {
  const auto wrong = samples::find_sample("s3-putt");
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().kind, error_kind::usage);
  EXPECT_THAT(wrong.error().message, HasSubstr("`s3-putt`"));
  EXPECT_EQ(wrong.error().remedy, "did you mean `s3-put`?");
  EXPECT_EQ(samples::find_sample("xxxxxxxxxxx").error().remedy, "`events list` lists them");
  EXPECT_FALSE(samples::is_sample(""));
}

}  // namespace
}  // namespace sparta::testing
