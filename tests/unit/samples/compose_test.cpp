#include "samples/compose.hpp"

#include "base/base64.hpp"
#include "base/digest.hpp"
#include "samples/catalogue.hpp"
#include "samples/deliver.hpp"
#include "samples/member_path.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using texts = std::vector<std::string>;

result<json::value> compose(std::string_view name, const texts& changes, const texts& in = {}) {
  return samples::compose(samples::find_sample(name).value(), changes, in);
}

error why_not(std::string_view name, const texts& changes, const texts& in = {}) {
  const auto composed = compose(name, changes, in);
  return composed ? error{.message = "composed"} : composed.error();
}

json::value at(json::value event, std::string_view path) { return *samples::place_at(event, path).value(); }
json::value parsed(const json::value& text) { return json::parse(text.as_string()).value(); }
std::string decoded(const json::value& base64) {
  const auto bytes = base::base64_decode(base64.as_string()).value();
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

TEST(compose, without_anything_is_the_sample) {
  const auto sample = samples::find_sample("s3-put").value();
  EXPECT_EQ(compose("s3-put", {}).value(), sample.event);
}

TEST(compose, sets_json_and_else_text) {
  const auto event =
      compose("eventbridge", {"detail.orderId=12", "detail.lines=[{\"sku\": \"pen\"}]", "detail.note=a=b",
                              "detail.currency=null", "detail.quoted=\"12\"", "detail.empty="})
          .value();
  EXPECT_EQ(
      json::write(*event.find("detail")),
      R"({"orderId":12,"total":12.5,"currency":null,"lines":[{"sku":"pen"}],"note":"a=b","quoted":"12","empty":""})");
}

// AWS writes many a number as text, and a program that is given a number there would be tested with another event.
TEST(compose, keeps_text_where_there_was_text) {
  const auto event =
      compose("dynamodb-insert", {"Records[0].dynamodb.Keys.Id.N=12", "Records[0].eventID=true"}).value();
  EXPECT_EQ(at(event, "Records[0].dynamodb.Keys.Id.N"), "12");
  EXPECT_EQ(at(event, "Records[0].eventID"), "true");
}

TEST(compose, encodes_what_is_set) {
  EXPECT_EQ(at(compose("kinesis", {"Records[0].kinesis.data=abc"}).value(), "Records[0].kinesis.data"), "YWJj");
  const auto logs = compose("cloudwatch-logs", {"awslogs.data.logEvents[0].message=Grüße"}).value();
  EXPECT_THAT(decoded(at(logs, "awslogs.data")), HasSubstr("\"message\":\"Grüße\""));
  const auto queue = compose("sqs", {"Records[0].body={\"a\": 1}"}).value();
  EXPECT_EQ(at(queue, "Records[0].body"), "{\"a\":1}");
  EXPECT_EQ(at(queue, "Records[0].md5OfBody"), base::hex(base::md5("{\"a\":1}")));
}

TEST(compose, encodes_records_that_are_added) {
  const auto event = compose("sqs", {"Records[1]={\"body\": {\"a\": 1}}"}).value();
  EXPECT_EQ(at(event, "Records[1].body"), "{\"a\":1}");
  EXPECT_EQ(at(event, "Records[1].md5OfBody"), base::hex(base::md5("{\"a\":1}")));
}

TEST(compose, names_the_path_that_is_wrong) {
  const auto range = why_not("s3-put", {"Records[7].awsRegion=x"});
  EXPECT_EQ(range.kind, error_kind::usage);
  EXPECT_EQ(range.message, "Records[7] is out of range: Records has 1 element");
  EXPECT_THAT(range.notes, ElementsAre("`Records[7].awsRegion` in s3-put"));
  EXPECT_THAT(why_not("s3-put", {"Records[0].s3.objct.key=x"}).remedy, HasSubstr("`object`"));
  EXPECT_THAT(why_not("s3-put", {"Records[0"}).message, HasSubstr("`Records[0` sets nothing"));
  EXPECT_THAT(why_not("s3-put", {"=1"}).message, HasSubstr("it is empty"));
  EXPECT_THAT(why_not("s3-put", {"Records[x]=1"}).message, HasSubstr("`Records[x]` is no path"));
}

TEST(compose, puts_a_bucket_s_event_into_a_topic_s_into_a_queue_s) {
  const auto event = compose("s3-put", {"Records[0].s3.object.key=cat.jpg"}, {"sns", "sqs"}).value();
  const auto body = at(event, "Records[0].body");
  EXPECT_EQ(at(event, "Records[0].md5OfBody"), base::hex(base::md5(body.as_string())));
  const auto notification = parsed(body);
  EXPECT_EQ(*notification.find("Type"), "Notification");
  EXPECT_NE(notification.find("SigningCertURL"), nullptr);
  EXPECT_EQ(notification.find("SigningCertUrl"), nullptr);
  for (const auto* absent : {"EventSource", "Subject", "MessageAttributes"})
    EXPECT_EQ(notification.find(absent), nullptr) << absent;
  const auto inner = parsed(*notification.find("Message"));
  EXPECT_EQ(inner, compose("s3-put", {"Records[0].s3.object.key=cat.jpg"}).value());
}

TEST(compose, sets_in_the_carrier_that_a_path_names) {
  const auto event =
      compose("s3-put", {"sqs:Records[0].messageId=42", "sns:Records[0].Sns.Subject=Hi", "Records[0].awsRegion=mars"},
              {"sns", "sqs"})
          .value();
  EXPECT_EQ(at(event, "Records[0].messageId"), "42");
  EXPECT_EQ(at(event, "Records[0].awsRegion"), "eu-west-1");
  const auto notification = parsed(at(event, "Records[0].body"));
  EXPECT_EQ(*notification.find("Subject"), "Hi");
  EXPECT_THAT(notification.find("Message")->as_string(), HasSubstr("\"awsRegion\":\"mars\""));
}

TEST(compose, takes_a_colon_in_a_name_for_what_it_is) {
  const auto event = compose("cognito-pre-sign-up", {"request.userAttributes.custom:tier=silver"}).value();
  EXPECT_EQ(at(event, "request.userAttributes.custom:tier"), "silver");
}

TEST(compose, puts_compressed_log_lines_into_a_stream) {
  const auto lines = decoded(at(compose("cloudwatch-logs", {}).value(), "awslogs.data"));
  EXPECT_EQ(decoded(at(compose("cloudwatch-logs", {}, {"kinesis"}).value(), "Records[0].kinesis.data")), lines);
  EXPECT_EQ(decoded(at(compose("cloudwatch-logs", {}, {"firehose"}).value(), "records[0].data")), lines);
  EXPECT_EQ(why_not("cloudwatch-logs", {}, {"sqs"}).message,
            "what cloudwatch-logs sends is binary, and sqs carries text");
}

TEST(compose, puts_json_where_json_is_carried) {
  const auto event = compose("s3-put", {}, {"lambda-destination-failure"}).value();
  EXPECT_EQ(at(event, "requestPayload"), compose("s3-put", {}).value());
  samples::sample text{.name = "the event", .event = "just text"};
  EXPECT_EQ(at(samples::compose(text, {}, texts{"eventbridge"}).value(), "detail"), "just text");
}

// What is put in comes out again, whatever carries it.
TEST(compose, every_carrier_carries) {
  const json::value sent = {{"greeting", "Grüße 🌏"}, {"numbers", json::array{1, 2.5, nullptr}}};
  for (const auto& carrier : samples::all_samples()) {
    if (!carrier.carries || carrier.name.starts_with("cloudwatch-logs")) continue;
    const auto event = samples::compose({.name = "the event", .event = sent}, {}, texts{carrier.name}).value();
    const auto got = at(event, *carrier.carries);
    const auto is_base64 = got.is_string() && !json::parse(got.as_string());
    EXPECT_EQ(!got.is_string() ? got
              : is_base64      ? json::parse(decoded(got)).value()
                               : parsed(got),
              sent)
        << carrier.name;
  }
}

TEST(compose, in_what_carries_nothing_says_so) {
  EXPECT_EQ(why_not("sqs", {}, {"s3-put"}).message, "s3-put carries no other event");
  EXPECT_EQ(why_not("sqs", {}, {"snss"}).message, "there is no sample event `snss`");
}

}  // namespace
}  // namespace sparta::testing
