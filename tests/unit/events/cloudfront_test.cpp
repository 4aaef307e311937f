#include <sparta/events/cloudfront.hpp>

#include <gtest/gtest.h>

namespace sparta::events {
namespace {

constexpr std::string_view payload = R"({"Records": [{"cf": {
  "config": {"distributionDomainName": "d.cloudfront.net", "distributionId": "E1", "eventType": "origin-response",
             "requestId": "r"},
  "request": {"clientIp": "192.0.2.1", "method": "GET", "uri": "/a", "querystring": "q=1",
    "headers": {"host": [{"key": "Host", "value": "h"}]},
    "body": {"inputTruncated": true, "action": "read-only", "encoding": "base64", "data": "aGk="},
    "origin": {"custom": {"customHeaders": {"x": [{"key": "X", "value": "1"}]}, "domainName": "o", "keepaliveTimeout": 5,
                          "path": "", "port": 443, "protocol": "https", "readTimeout": 30, "sslProtocols": ["TLSv1.2"]},
               "s3": {"authMethod": "none", "customHeaders": {}, "domainName": "b.s3", "path": "", "region": "eu-west-1"}}},
  "response": {"status": "404", "statusDescription": "Not Found", "headers": {}}}}]})";

TEST(cloudfront, is_typed) {
  const auto event = json::decode<cloudfront>(payload);
  ASSERT_TRUE(event) << event.error().message;
  EXPECT_EQ(json::to_value(*event), *json::parse(payload));
  const auto& exchange = event->records.at(0).cf;
  EXPECT_EQ(exchange.config.event_type, "origin-response");
  const auto& request = *exchange.request;
  EXPECT_EQ(request.client_ip, "192.0.2.1");
  EXPECT_EQ(request.headers.at("host").at(0).key, "Host");
  EXPECT_TRUE(request.body->input_truncated);
  EXPECT_EQ(request.origin->custom->port, 443);
  EXPECT_EQ(request.origin->custom->custom_headers.at("x").at(0).value, "1");
  EXPECT_EQ(request.origin->s3->region, "eu-west-1");
  EXPECT_EQ(exchange.response->status, 404);
}

TEST(cloudfront, answers_either) {
  EXPECT_EQ(json::encode(cloudfront_reply(
                cloudfront_response{.status = 302, .headers = {{"location", {{.key = "Location", .value = "/b"}}}}})),
            R"({"status":"302","headers":{"location":[{"key":"Location","value":"/b"}]}})");
  EXPECT_EQ(json::to_value(cloudfront_reply(*json::decode<cloudfront_request>(R"({"uri": "/b"})"))),
            *json::parse(R"({"uri": "/b"})"));
}

TEST(cloudfront, refuses_another_shape) {
  const auto wrong = json::decode<cloudfront>(R"({"Records": [{"cf": {"request": {"headers": {"host": [1]}}}}]})");
  ASSERT_FALSE(wrong);
  EXPECT_TRUE(wrong.error().message.starts_with("Records[0].cf.request.headers.host[0]: expected object"))
      << wrong.error().message;
}

}  // namespace
}  // namespace sparta::events
