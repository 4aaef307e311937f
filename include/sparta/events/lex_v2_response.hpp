#pragma once
#include <sparta/events/lex_v2_session.hpp>

namespace sparta::events {

struct lex_v2_button {
  std::string text;
  std::string value;
  json::rest more{};
};

struct lex_v2_image_response_card {
  std::string title;
  std::optional<std::string> subtitle = {};
  std::optional<std::string> image_url = {};
  std::vector<lex_v2_button> buttons = {};
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2_image_response_card>) { return json::camel_case(); }

struct lex_v2_message {
  std::string content_type;  ///< `PlainText`, `SSML`, `CustomPayload` or `ImageResponseCard`
  std::optional<std::string> content = {};
  std::optional<lex_v2_image_response_card> image_response_card = {};
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2_message>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/lexv2/latest/dg/lambda-response-format.html
struct lex_v2_response {
  lex_v2_session_state session_state;
  std::vector<lex_v2_message> messages = {};
  std::map<std::string, any_text> request_attributes = {};
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2_response>) { return json::camel_case(); }

}  // namespace sparta::events
