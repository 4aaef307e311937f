#pragma once
#include <sparta/events/lex_v1.hpp>

namespace sparta::events {

struct lex_v1_message {
  std::string content_type;  ///< `PlainText`, `SSML` or `CustomPayload`
  std::string content;
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v1_message>) { return json::camel_case(); }

struct lex_v1_button {
  std::string text;
  std::string value;
  json::rest more{};
};

struct lex_v1_card_attachment {
  std::string title;
  std::optional<std::string> sub_title = {};
  std::optional<std::string> image_url = {};
  std::optional<std::string> attachment_link_url = {};
  std::vector<lex_v1_button> buttons = {};
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v1_card_attachment>) { return json::camel_case(); }

struct lex_v1_response_card {
  number_text<int> version = {};
  std::string content_type = "application/vnd.amazonaws.card.generic";
  std::vector<lex_v1_card_attachment> generic_attachments = {};
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v1_response_card>) { return json::camel_case(); }

struct lex_v1_dialog_action {
  std::string type;  ///< `ElicitIntent`, `ElicitSlot`, `ConfirmIntent`, `Delegate` or `Close`
  std::optional<std::string> fulfillment_state = {};  ///< `Fulfilled` or `Failed`, to close
  std::optional<lex_v1_message> message = {};
  std::optional<std::string> intent_name = {};
  std::optional<lex_v1_slots> slots = {};
  std::optional<std::string> slot_to_elicit = {};
  std::optional<lex_v1_response_card> response_card = {};
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v1_dialog_action>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html
struct lex_v1_response {
  std::map<std::string, any_text> session_attributes = {};
  std::optional<std::vector<lex_v1_intent_summary>> recent_intent_summary_view = {};
  std::optional<std::vector<lex_v1_active_context>> active_contexts = {};
  lex_v1_dialog_action dialog_action;
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v1_response>) { return json::camel_case(); }

}  // namespace sparta::events
