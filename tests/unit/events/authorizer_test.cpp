#include <sparta/events/apigw_authorizer.hpp>
#include <sparta/events/apigw_v2_authorizer.hpp>
#include <sparta/events/apigw_websocket_authorizer.hpp>

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

TEST(authorizer, takes_a_token) {
  const auto request =
      read<apigw_token_authorizer_request>(R"({"type": "TOKEN", "authorizationToken": "t", "methodArn": "arn"})");
  EXPECT_EQ(request.authorization_token, "t");
  EXPECT_EQ(request.method_arn, "arn");
}

TEST(authorizer, takes_a_request) {
  const auto request = read<apigw_request_authorizer_request>(R"({"version": "1.0", "type": "REQUEST",
    "methodArn": "arn", "identitySource": "a,b", "resource": "/r", "path": "/p", "httpMethod": "GET",
    "headers": {"A": "1"}, "multiValueHeaders": {"A": ["1"]}, "queryStringParameters": {}, "pathParameters": {},
    "stageVariables": {"v": "1"}, "requestContext": {"resourcePath": "/r", "identity": {"apiKey": "k"}}})");
  EXPECT_EQ(request.identity_source, "a,b");
  EXPECT_EQ(request.headers.at("A"), "1");
  EXPECT_EQ(request.stage_variables.at("v"), "1");
  EXPECT_EQ(request.request_context.resource_path, "/r");
  EXPECT_EQ(request.request_context.identity.api_key, "k");
}

TEST(authorizer, takes_a_request_of_format_2) {
  const auto request = read<apigw_v2_authorizer_request>(R"({"version": "2.0", "type": "REQUEST", "routeArn": "arn",
    "identitySource": ["a", "b"], "routeKey": "GET /", "rawPath": "/", "rawQueryString": "", "cookies": ["c"],
    "headers": {}, "requestContext": {"http": {"method": "GET"}}})");
  EXPECT_EQ(request.route_arn, "arn");
  EXPECT_EQ(request.identity_source.at(1), "b");
  EXPECT_EQ(request.request_context.http.method, "GET");
  EXPECT_EQ(json::encode(apigw_v2_authorizer_response{.is_authorized = true, .context = {{"n", 1}}}),
            R"({"isAuthorized":true,"context":{"n":1}})");
}

TEST(authorizer, takes_a_connection) {
  const auto request = read<apigw_websocket_authorizer_request>(R"({"type": "REQUEST", "methodArn": "arn",
    "headers": {"A": "1"}, "requestContext": {"routeKey": "$connect", "connectionId": "c"}})");
  EXPECT_EQ(request.method_arn, "arn");
  EXPECT_EQ(request.request_context.connection_id, "c");
}

TEST(authorizer, answers_a_policy) {
  const apigw_authorizer_response reply{
      .principal_id = "ann",
      .policy_document = {.statement = {{.effect = "Allow", .action = "execute-api:Invoke", .resource = "arn"}}},
      .context = {{"tenant", "t"}}};
  EXPECT_EQ(json::to_value(reply), *json::parse(R"({"principalId": "ann", "context": {"tenant": "t"},
    "policyDocument": {"Version": "2012-10-17",
                       "Statement": [{"Effect": "Allow", "Action": ["execute-api:Invoke"], "Resource": ["arn"]}]}})"));
}

TEST(iam_policy, may_leave_out_lists) {
  const auto policy = read<iam_policy_document>(R"({"Version": "2012-10-17", "Statement": {"Sid": "s",
    "Effect": "Deny", "NotAction": ["a:*", "b:*"], "Resource": "*", "Principal": "*",
    "Condition": {"StringEquals": {"aws:SourceVpc": ["v", "w"]}, "Bool": {"aws:SecureTransport": false}}}})");
  const auto& statement = policy.statement.at(0);
  EXPECT_EQ(statement.effect, "Deny");
  EXPECT_EQ(statement.not_action->at(1), "b:*");
  EXPECT_EQ(statement.resource->at(0), "*");
  EXPECT_EQ(statement.condition->at("StringEquals").at("aws:SourceVpc").at(1), "w");
  EXPECT_EQ(statement.condition->at("Bool").at("aws:SecureTransport").at(0), "false");
}

TEST(iam_policy, refuses_another_shape) {
  const auto wrong = json::decode<iam_policy_document>(R"({"Statement": [{"Effect": "Allow", "Action": [1]}]})");
  ASSERT_FALSE(wrong);
  EXPECT_TRUE(wrong.error().message.starts_with("Statement: [0].Action: [0]: expected string"))
      << wrong.error().message;
}

}  // namespace
}  // namespace sparta::events
