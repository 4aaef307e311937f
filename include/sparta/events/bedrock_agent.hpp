#pragma once
#include <sparta/events/any_text.hpp>
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct bedrock_agent_identity {
  std::string name;
  std::string id;
  std::string alias;
  std::string version;
  json::rest more{};
};

struct bedrock_agent_parameter {
  std::string name;
  std::string type;  ///< `string`, `number`, `integer`, `boolean`, `array` or `object`
  any_text value;
  json::rest more{};
};

struct bedrock_agent_content {
  std::vector<bedrock_agent_parameter> properties;
  json::rest more{};
};

struct bedrock_agent_request_body {
  std::map<std::string, bedrock_agent_content> content;  ///< by media type
  json::rest more{};
};

/// From an action group of an agent. One that is defined by an OpenAPI schema has a path and a method, one with
/// details of functions has a function.
/// https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html
struct bedrock_agent {
  std::string message_version;
  bedrock_agent_identity agent;
  std::string input_text;
  std::string session_id;
  std::string action_group;
  std::optional<std::string> function;
  std::optional<std::string> api_path;
  std::optional<std::string> http_method;
  std::vector<bedrock_agent_parameter> parameters;
  std::optional<bedrock_agent_request_body> request_body;
  std::map<std::string, any_text> session_attributes;
  std::map<std::string, any_text> prompt_session_attributes;
  json::rest more{};
};
constexpr auto json_names(json::as<bedrock_agent>) { return json::camel_case(); }

}  // namespace sparta::events
