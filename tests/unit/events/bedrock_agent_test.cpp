#include "payload.hpp"

#include <sparta/events/bedrock_agent.hpp>
#include <sparta/events/bedrock_agent_response.hpp>

namespace sparta::events {
namespace {

TEST(bedrock_agent, calls_an_api) {
  const auto event = read<bedrock_agent>(R"({"messageVersion": "1.0", "inputText": "t", "sessionId": "s",
    "agent": {"name": "n", "id": "i", "alias": "a", "version": "1"}, "actionGroup": "orders", "apiPath": "/orders/{id}",
    "httpMethod": "POST", "parameters": [{"name": "id", "type": "integer", "value": "7"}],
    "requestBody": {"content": {"application/json": {"properties": [
      {"name": "paid", "type": "boolean", "value": "true"}]}}},
    "sessionAttributes": {"a": "b"}, "promptSessionAttributes": {}})");
  EXPECT_EQ(event.agent.alias, "a");
  EXPECT_EQ(event.action_group, "orders");
  EXPECT_EQ(event.api_path, "/orders/{id}");
  EXPECT_EQ(event.http_method, "POST");
  EXPECT_EQ(event.parameters.at(0).value, "7");
  EXPECT_EQ(event.request_body->content.at("application/json").properties.at(0).name, "paid");
  EXPECT_EQ(event.session_attributes.at("a"), "b");
  EXPECT_FALSE(event.function);
}

TEST(bedrock_agent, calls_a_function) {
  const auto event = read<bedrock_agent>(R"({"actionGroup": "orders", "function": "cancel",
    "parameters": [{"name": "id", "type": "integer", "value": 7}]})");
  EXPECT_EQ(event.function, "cancel");
  EXPECT_EQ(event.parameters.at(0).value, "7");
  EXPECT_EQ(problem_of<bedrock_agent>(R"({"parameters": [{"value": {}}]})"), "parameters[0].value: expected text");
}

TEST(bedrock_agent, is_answered) {
  const bedrock_agent_response made{
      .response = {.action_group = "orders",
                   .api_path = "/orders",
                   .http_method = "GET",
                   .http_status_code = 200,
                   .response_body = bedrock_agent_response_body{{"application/json", {.body = "[]"}}}}};
  EXPECT_EQ(json::to_value(made), *json::parse(R"({"messageVersion": "1.0", "response": {"actionGroup": "orders",
    "apiPath": "/orders", "httpMethod": "GET", "httpStatusCode": 200,
    "responseBody": {"application/json": {"body": "[]"}}}})"));
  const auto called = read<bedrock_agent_response>(R"({"response": {"actionGroup": "orders", "function": "cancel",
    "functionResponse": {"responseState": "REPROMPT", "responseBody": {"TEXT": {"body": "which one?"}}}},
    "sessionAttributes": {"a": "b"}})");
  EXPECT_EQ(called.response.function_response->response_state, "REPROMPT");
  EXPECT_EQ(called.response.function_response->response_body.at("TEXT").body, "which one?");
}

}  // namespace
}  // namespace sparta::events
