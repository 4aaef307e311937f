#pragma once
#include <sparta/events/any_text.hpp>
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct bedrock_agent_body {
  std::string body;  ///< JSON as text, for `application/json`
  json::rest more{};
};
/// By media type; by `TEXT` in the answer to a function.
using bedrock_agent_response_body = std::map<std::string, bedrock_agent_body>;

struct bedrock_agent_function_response {
  std::optional<std::string> response_state = {};  ///< `FAILURE` or `REPROMPT`, when it went wrong
  bedrock_agent_response_body response_body = {};
  json::rest more{};
};
constexpr auto json_names(json::as<bedrock_agent_function_response>) { return json::camel_case(); }

/// Either the answer of an API, or that of a function.
struct bedrock_agent_action_response {
  std::string action_group;
  std::optional<std::string> api_path = {};
  std::optional<std::string> http_method = {};
  std::optional<int> http_status_code = {};
  std::optional<bedrock_agent_response_body> response_body = {};
  std::optional<std::string> function = {};
  std::optional<bedrock_agent_function_response> function_response = {};
  json::rest more{};
};
constexpr auto json_names(json::as<bedrock_agent_action_response>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html
struct bedrock_agent_response {
  std::string message_version = "1.0";
  bedrock_agent_action_response response;
  std::optional<std::map<std::string, any_text>> session_attributes = {};
  std::optional<std::map<std::string, any_text>> prompt_session_attributes = {};
  std::optional<std::vector<json::value>> knowledge_bases_configuration = {};  ///< as the query of a knowledge base
  json::rest more{};
};
constexpr auto json_names(json::as<bedrock_agent_response>) { return json::camel_case(); }

}  // namespace sparta::events
