#include <sparta/events/apigw_proxy.hpp>
#include <sparta/events/apigw_v2_http.hpp>
#include <sparta/events/apigw_websocket.hpp>
#include <sparta/events/function_url.hpp>

#include <chrono>
#include <gtest/gtest.h>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

template <class T>
T read(std::string_view text) {
  auto event = json::decode<T>(text);
  EXPECT_TRUE(event) << event.error().message;
  if (!event) return {};
  EXPECT_EQ(json::to_value(*event), *json::parse(text));
  return *std::move(event);
}

TEST(apigw_proxy, is_typed) {
  const auto request = read<apigw_proxy_request>(R"({"resource": "/orders/{id}", "path": "/orders/7",
    "httpMethod": "POST", "headers": {"Host": "h"}, "multiValueHeaders": {"Accept": ["a", "b"]},
    "queryStringParameters": null, "multiValueQueryStringParameters": null, "pathParameters": {"id": "7"},
    "stageVariables": null, "body": "aGk=", "isBase64Encoded": true, "added": 1,
    "requestContext": {"accountId": "1", "apiId": "api", "stage": "prod", "resourceId": null, "requestId": "r",
      "requestTime": "01/Jan/1970:00:00:01 +0000", "requestTimeEpoch": 1500, "path": "/prod/orders/7",
      "identity": {"sourceIp": "192.0.2.1", "userArn": null, "clientCert": {"clientCertPem": "pem",
        "subjectDN": "CN=c", "issuerDN": "CN=i", "serialNumber": "1",
        "validity": {"notBefore": "Jan  1 00:00:02 1970 GMT", "notAfter": "Jan  1 00:00:03 1970 GMT"}}},
      "authorizer": {"principalId": "ann", "tenant": "t", "integrationLatency": "12"}}})");
  EXPECT_EQ(request.resource, "/orders/{id}");
  EXPECT_EQ(request.http_method, "POST");
  EXPECT_EQ(request.headers.at("Host"), "h");
  EXPECT_EQ(request.multi_value_headers.at("Accept").at(1), "b");
  EXPECT_TRUE(request.query_string_parameters.empty());
  EXPECT_EQ(request.path_parameters.at("id"), "7");
  EXPECT_EQ(request.body, "aGk=");
  EXPECT_TRUE(request.is_base64_encoded);
  const auto& context = request.request_context;
  EXPECT_EQ(context.request_time.time_since_epoch(), 1s);
  EXPECT_EQ(context.request_time_epoch.time_since_epoch(), 1500ms);
  EXPECT_EQ(context.identity.source_ip, "192.0.2.1");
  EXPECT_FALSE(context.identity.user_arn);
  EXPECT_EQ(context.identity.client_cert->subject_dn, "CN=c");
  EXPECT_EQ(context.identity.client_cert->validity.not_after.time_since_epoch(), 3s);
  EXPECT_EQ(context.authorizer->principal_id, "ann");
  EXPECT_EQ(context.authorizer->integration_latency, 12);
  EXPECT_EQ(context.authorizer->more.unknown.find("tenant")->as_string(), "t");
}

TEST(apigw_proxy, has_claims) {
  const auto request = read<apigw_http_v1_request>(R"({"version": "1.0", "httpMethod": "GET", "requestContext":
    {"authorizer": {"claims": {"sub": "s", "exp": "5"}, "scopes": ["read"]}}})");
  EXPECT_EQ(request.version, "1.0");
  EXPECT_EQ(request.request_context.authorizer->claims.at("sub"), "s");
  EXPECT_EQ(request.request_context.authorizer->scopes->at(0), "read");
}

TEST(apigw_proxy, answers) {
  EXPECT_EQ(json::encode(apigw_proxy_response{.status_code = 201, .headers = {{"A", "b"}}, .body = "hi"}),
            R"({"statusCode":201,"headers":{"A":"b"},"multiValueHeaders":{},"body":"hi","isBase64Encoded":false})");
}

TEST(apigw_proxy, refuses_another_shape) {
  const auto wrong = json::decode<apigw_proxy_request>(R"({"requestContext": {"identity": {"sourceIp": 1}}})");
  ASSERT_FALSE(wrong);
  EXPECT_TRUE(wrong.error().message.starts_with("requestContext.identity.sourceIp: expected string"))
      << wrong.error().message;
}

constexpr std::string_view v2 = R"({"version": "2.0", "routeKey": "GET /orders/{id}", "rawPath": "/orders/7",
  "rawQueryString": "a=1&a=2", "cookies": ["c=1"], "headers": {"host": "h"}, "queryStringParameters": {"a": "1,2"},
  "pathParameters": {"id": "7"}, "isBase64Encoded": false,
  "requestContext": {"accountId": "1", "apiId": "api", "domainName": "d", "domainPrefix": "p", "stage": "$default",
    "routeKey": "GET /orders/{id}", "requestId": "r", "time": "01/Jan/1970:00:00:01 +0000", "timeEpoch": 1500,
    "authentication": null,
    "http": {"method": "GET", "path": "/orders/7", "protocol": "HTTP/1.1", "sourceIp": "192.0.2.1", "userAgent": "u"},
    "authorizer": {"jwt": {"claims": {"sub": "s"}, "scopes": null},
      "iam": {"accessKey": "k", "accountId": "1", "callerId": "c", "cognitoIdentity": {"amr": ["a"],
              "identityId": "i", "identityPoolId": "p"}, "principalOrgId": "o", "userArn": "arn", "userId": "u"},
      "lambda": {"tenant": 5}}}})";

TEST(apigw_v2_http, is_typed) {
  const auto request = read<apigw_v2_http_request>(v2);
  EXPECT_EQ(request.route_key, "GET /orders/{id}");
  EXPECT_EQ(request.raw_path, "/orders/7");
  EXPECT_EQ(request.raw_query_string, "a=1&a=2");
  EXPECT_EQ(request.cookies.at(0), "c=1");
  EXPECT_EQ(request.query_string_parameters.at("a"), "1,2");
  EXPECT_FALSE(request.body);
  const auto& context = request.request_context;
  EXPECT_EQ(context.http.method, "GET");
  EXPECT_EQ(context.http.source_ip, "192.0.2.1");
  EXPECT_EQ(context.time.time_since_epoch(), 1s);
  EXPECT_EQ(context.time_epoch.time_since_epoch(), 1500ms);
  EXPECT_EQ(context.authorizer->jwt->claims.at("sub"), "s");
  EXPECT_EQ(context.authorizer->iam->user_arn, "arn");
  EXPECT_EQ(context.authorizer->iam->cognito_identity->amr.at(0), "a");
  EXPECT_EQ(context.authorizer->lambda->at("tenant").as_int64(), 5);
  EXPECT_EQ(read<function_url_request>(v2).request_context.stage, "$default");
}

TEST(apigw_v2_http, answers) {
  EXPECT_EQ(json::encode(apigw_v2_http_response{.cookies = {"c=1"}, .body = "hi"}),
            R"({"statusCode":200,"headers":{},"cookies":["c=1"],"body":"hi","isBase64Encoded":false})");
  EXPECT_EQ(read<function_url_response>(R"({"statusCode": 404})").status_code, 404);
}

TEST(apigw_v2_http, refuses_another_shape) {
  const auto wrong = json::decode<apigw_v2_http_request>(R"({"cookies": {}})");
  ASSERT_FALSE(wrong);
  EXPECT_TRUE(wrong.error().message.starts_with("cookies: expected array")) << wrong.error().message;
}

TEST(apigw_websocket, is_typed) {
  const auto message = read<apigw_websocket_request>(R"({"body": "hi", "isBase64Encoded": false, "requestContext":
    {"routeKey": "$default", "messageId": "m", "eventType": "MESSAGE", "connectionId": "c", "connectedAt": 1500,
     "requestTimeEpoch": 2500, "messageDirection": "IN", "integrationLatency": "7", "status": 200,
     "identity": {"sourceIp": "192.0.2.1"}, "apiId": "api"}})");
  EXPECT_EQ(message.body, "hi");
  const auto& context = message.request_context;
  EXPECT_EQ(context.event_type, "MESSAGE");
  EXPECT_EQ(context.message_id, "m");
  EXPECT_EQ(context.connection_id, "c");
  EXPECT_EQ(context.connected_at.time_since_epoch(), 1500ms);
  EXPECT_EQ(context.integration_latency, 7);
  EXPECT_EQ(context.status, "200");
  const auto end = read<apigw_websocket_request>(R"({"headers": {"Host": "h"}, "requestContext":
    {"routeKey": "$disconnect", "disconnectStatusCode": 1001, "disconnectReason": "away"}})");
  EXPECT_EQ(end.request_context.disconnect_status_code, 1001);
  EXPECT_EQ(end.request_context.disconnect_reason, "away");
}

}  // namespace
}  // namespace sparta::events
