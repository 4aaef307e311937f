#include <sparta/events/appsync.hpp>
#include <sparta/events/appsync_authorizer.hpp>
#include <sparta/events/appsync_channel.hpp>

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

constexpr std::string_view field = R"({"arguments": {"id": "7"},
  "identity": {"sub": "s", "issuer": "i", "username": "ann", "claims": {"exp": 1}, "sourceIp": ["192.0.2.1"],
               "defaultAuthStrategy": "ALLOW", "groups": null},
  "source": null, "request": {"headers": {"host": "h"}, "domainName": null}, "prev": {"result": {"n": 1}},
  "info": {"fieldName": "order", "parentTypeName": "Query", "variables": {}, "selectionSetList": ["id", "lines/sku"],
           "selectionSetGraphQL": "{ id }"},
  "stash": {"a": 1}})";

TEST(appsync_resolver, is_typed) {
  const auto event = read<appsync_resolver>(field);
  EXPECT_EQ(event.arguments.find("id")->as_string(), "7");
  ASSERT_TRUE(event.identity && event.identity->cognito);
  EXPECT_EQ(event.identity->cognito->username, "ann");
  EXPECT_EQ(event.identity->cognito->source_ip.at(0), "192.0.2.1");
  EXPECT_EQ(event.request.headers.at("host"), "h");
  EXPECT_EQ(event.prev->result.find("n")->as_int64(), 1);
  EXPECT_EQ(event.info.parent_type_name, "Query");
  EXPECT_EQ(event.info.selection_set_list.at(1), "lines/sku");
  EXPECT_EQ(event.info.selection_set_graphql, "{ id }");
  EXPECT_EQ(event.stash.at("a").as_int64(), 1);
}

struct by_id {
  std::string id;
};

TEST(appsync_resolver, takes_arguments_of_yours) {
  EXPECT_EQ(read<appsync_resolver_of<by_id>>(field).arguments.id, "7");
  const auto wrong = json::decode<appsync_resolver_of<by_id>>(R"({"arguments": {"id": 7}})");
  ASSERT_FALSE(wrong);
  EXPECT_TRUE(wrong.error().message.starts_with("arguments.id: expected string")) << wrong.error().message;
}

TEST(appsync_resolver, comes_in_batches) {
  const auto batch = read<appsync_resolver_batch>("[" + std::string(field) + "," + std::string(field) + "]");
  EXPECT_EQ(batch.size(), 2U);
  EXPECT_EQ(json::encode(appsync_batch_result{.data = json::value(1)}), R"({"data":1})");
  EXPECT_EQ(json::encode(appsync_batch_result{.error_message = "no", .error_type = "Denied"}),
            R"({"errorMessage":"no","errorType":"Denied"})");
}

TEST(appsync_identity, is_of_a_kind) {
  const auto iam = read<appsync_identity>(
      R"({"accountId": "1", "cognitoIdentityId": null, "sourceIp": [], "username": "u", "userArn": "arn"})");
  ASSERT_TRUE(iam.iam);
  EXPECT_EQ(iam.iam->user_arn, "arn");
  const auto oidc = read<appsync_identity>(R"({"sub": "s", "issuer": "i", "claims": {"aud": "a"}})");
  ASSERT_TRUE(oidc.oidc);
  EXPECT_EQ(oidc.oidc->claims.at("aud").as_string(), "a");
  const auto lambda = read<appsync_identity>(R"({"resolverContext": {"tenant": "t"}})");
  ASSERT_TRUE(lambda.lambda);
  EXPECT_EQ(lambda.lambda->resolver_context.at("tenant").as_string(), "t");
  const auto wrong = json::decode<appsync_resolver>(R"({"identity": {"userArn": 1}})");
  ASSERT_FALSE(wrong);
  EXPECT_TRUE(wrong.error().message.starts_with("identity: userArn: expected string")) << wrong.error().message;
  EXPECT_FALSE(json::decode<appsync_identity>("1"));
}

TEST(appsync_authorizer, is_typed) {
  const auto request = read<appsync_authorizer_request>(R"({"authorizationToken": "t", "requestHeaders": {"a": "b"},
    "requestContext": {"apiId": "api", "accountId": "1", "requestId": "r", "queryString": "query Q { a }",
                       "operationName": "Q", "variables": {"v": 1}}})");
  EXPECT_EQ(request.authorization_token, "t");
  EXPECT_EQ(request.request_context.operation_name, "Q");
  EXPECT_EQ(request.request_context.variables.at("v").as_int64(), 1);
  EXPECT_EQ(json::encode(appsync_authorizer_response{.is_authorized = true, .ttl_override = 10}),
            R"({"isAuthorized":true,"resolverContext":{},"deniedFields":[],"ttlOverride":10})");
}

TEST(appsync_channel, is_typed) {
  const auto request = read<appsync_channel_request>(R"({"identity": null, "request": {"headers": {}},
    "info": {"channel": {"path": "/a/b", "segments": ["a", "b"]}, "channelNamespace": {"name": "a"},
             "operation": "PUBLISH"},
    "events": [{"id": "1", "payload": {"n": 1}}], "stash": {}, "outErrors": []})");
  EXPECT_EQ(request.info.channel.segments.at(1), "b");
  EXPECT_EQ(request.info.channel_namespace.name, "a");
  EXPECT_EQ(request.events.at(0).id, "1");
  EXPECT_EQ(json::encode(appsync_channel_response{.error = "no"}), R"({"error":"no"})");
}

}  // namespace
}  // namespace sparta::events
