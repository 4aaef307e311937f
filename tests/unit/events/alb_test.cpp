#include <sparta/events/alb.hpp>
#include <sparta/events/vpc_lattice.hpp>

#include <gtest/gtest.h>

namespace sparta::events {
namespace {

template <class T>
T read(std::string_view text) {
  auto event = json::decode<T>(text);
  EXPECT_TRUE(event) << event.error().message;
  if (!event) return {};
  EXPECT_EQ(json::to_value(*event), *json::parse(text));
  return *std::move(event);
}

TEST(alb, is_typed) {
  const auto single = read<alb_request>(R"({"requestContext": {"elb": {"targetGroupArn": "arn"}}, "httpMethod": "GET",
    "path": "/", "queryStringParameters": {"a": "%20"}, "headers": {"host": "h"}, "body": "", "isBase64Encoded": false})");
  EXPECT_EQ(single.request_context.elb.target_group_arn, "arn");
  EXPECT_EQ(single.query_string_parameters.at("a"), "%20");
  EXPECT_EQ(single.headers.at("host"), "h");
  const auto many = read<alb_request>(R"({"requestContext": {"elb": {"targetGroupArn": "arn"}}, "httpMethod": "GET",
    "path": "/", "multiValueQueryStringParameters": {"a": ["1", "2"]}, "multiValueHeaders": {"host": ["h"]},
    "body": "hi", "isBase64Encoded": false})");
  EXPECT_EQ(many.multi_value_query_string_parameters.at("a").at(1), "2");
  EXPECT_EQ(many.multi_value_headers.at("host").at(0), "h");
  EXPECT_EQ(many.body, "hi");
}

TEST(alb, answers) {
  EXPECT_EQ(json::encode(alb_response{.status_description = "200 OK", .headers = {{"a", "b"}}}),
            R"({"statusCode":200,"statusDescription":"200 OK","headers":{"a":"b"},"multiValueHeaders":{},"body":"",)"
            R"("isBase64Encoded":false})");
}

TEST(alb, refuses_another_shape) {
  const auto wrong = json::decode<alb_request>(R"({"multiValueHeaders": {"host": "h"}})");
  ASSERT_FALSE(wrong);
  EXPECT_TRUE(wrong.error().message.starts_with("multiValueHeaders.host: expected array")) << wrong.error().message;
}

TEST(vpc_lattice, is_typed) {
  const auto first = read<vpc_lattice_request>(R"({"raw_path": "/a", "method": "GET", "headers": {"host": "h"},
    "query_string_parameters": {"q": "1"}, "body": "aGk=", "is_base64_encoded": true})");
  EXPECT_EQ(first.raw_path, "/a");
  EXPECT_EQ(first.query_string_parameters.at("q"), "1");
  EXPECT_TRUE(first.is_base64_encoded);
  const auto second = read<vpc_lattice_v2_request>(R"({"version": "2.0", "path": "/a", "method": "GET",
    "headers": {"host": ["h"], "x": ["1", "2"]}, "queryStringParameters": {"q": "1"}, "body": null,
    "requestContext": {"serviceArn": "arn", "timeEpoch": "1696331543569073", "region": "eu-west-1",
      "identity": {"sourceVpcArn": "vpc", "type": "AWS_IAM", "principalOrgID": "o", "x509SanDns": "example.com"}}})");
  EXPECT_EQ(second.headers.at("x").at(1), "2");
  EXPECT_EQ(second.query_string_parameters.at("q").at(0), "1");
  EXPECT_EQ(second.request_context.time_epoch, 1696331543569073);
  EXPECT_EQ(second.request_context.identity.principal_org_id, "o");
  EXPECT_EQ(second.request_context.identity.x509_san_dns, "example.com");
}

}  // namespace
}  // namespace sparta::events
