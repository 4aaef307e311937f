#pragma once
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct alexa_output_speech {
  std::string type = "PlainText";  ///< or `SSML`
  std::optional<std::string> text = {};
  std::optional<std::string> ssml = {};
  std::optional<std::string> play_behavior = {};  ///< `ENQUEUE`, `REPLACE_ALL` or `REPLACE_ENQUEUED`
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_output_speech>) { return json::camel_case(); }

struct alexa_image {
  std::optional<std::string> small_image_url = {};
  std::optional<std::string> large_image_url = {};
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_image>) { return json::camel_case(); }

struct alexa_card {
  std::string type = "Simple";  ///< `Standard`, `LinkAccount` or `AskForPermissionsConsent`
  std::optional<std::string> title = {};
  std::optional<std::string> content = {};  ///< of a simple card
  std::optional<std::string> text = {};     ///< of a standard card
  std::optional<alexa_image> image = {};
  std::optional<std::vector<std::string>> permissions = {};
  json::rest more{};
};

struct alexa_reprompt {
  std::optional<alexa_output_speech> output_speech = {};
  std::optional<std::vector<json::value>> directives = {};
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_reprompt>) { return json::camel_case(); }

struct alexa_response {
  std::optional<alexa_output_speech> output_speech = {};
  std::optional<alexa_card> card = {};
  std::optional<alexa_reprompt> reprompt = {};
  std::optional<std::vector<json::value>> directives = {};  ///< each of its interface's own form
  std::optional<bool> should_end_session = {};
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_response>) { return json::camel_case(); }

/// https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#response-format
struct alexa_skill_response {
  std::string version = "1.0";
  std::map<std::string, json::value> session_attributes = {};  ///< what the next request of the session brings
  alexa_response response = {};
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_skill_response>) { return json::camel_case(); }

}  // namespace sparta::events
