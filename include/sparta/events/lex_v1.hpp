#pragma once
#include <sparta/events/any_text.hpp>
#include <sparta/events/number_text.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

/// Values of slots by name; those not filled yet have none.
using lex_v1_slots = std::map<std::string, std::optional<any_text>>;

struct lex_v1_slot_detail {
  std::vector<std::map<std::string, any_text>> resolutions;
  std::optional<std::string> original_value;
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v1_slot_detail>) { return json::camel_case(); }

struct lex_v1_intent {
  std::string name;
  lex_v1_slots slots;
  std::map<std::string, std::optional<lex_v1_slot_detail>> slot_details;
  std::string confirmation_status;  ///< `None`, `Confirmed` or `Denied`
  std::optional<double> nlu_intent_confidence_score;
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v1_intent>) { return json::camel_case(); }

struct lex_v1_bot {
  std::string name;
  std::optional<std::string> alias;
  std::string version;
  json::rest more{};
};

struct lex_v1_intent_summary {
  std::optional<std::string> intent_name = {};
  std::optional<std::string> checkpoint_label = {};
  lex_v1_slots slots = {};
  std::optional<std::string> confirmation_status = {};
  std::optional<std::string> dialog_action_type = {};
  std::optional<std::string> fulfillment_state = {};
  std::optional<std::string> slot_to_elicit = {};
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v1_intent_summary>) { return json::camel_case(); }

struct lex_v1_time_to_live {
  std::optional<std::uint32_t> time_to_live_in_seconds = {};
  std::optional<std::uint32_t> turns_to_live = {};
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v1_time_to_live>) { return json::camel_case(); }

struct lex_v1_active_context {
  std::string name;
  lex_v1_time_to_live time_to_live = {};
  std::map<std::string, any_text> parameters = {};
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v1_active_context>) { return json::camel_case(); }

struct lex_v1_sentiment {
  std::string sentiment_label;
  std::string sentiment_score;  ///< as `{Positive: 0.1,Negative: 0.2,Neutral: 0.6,Mixed: 0.1}`
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v1_sentiment>) { return json::camel_case(); }

/// From a bot of Amazon Lex V1.
/// https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html
struct lex_v1 {
  std::string message_version;
  std::string invocation_source;  ///< `FulfillmentCodeHook` or `DialogCodeHook`
  std::string user_id;
  std::string input_transcript;
  std::string output_dialog_mode;  ///< `Text` or `Voice`
  lex_v1_bot bot;
  lex_v1_intent current_intent;
  std::vector<lex_v1_intent> alternative_intents;
  std::map<std::string, any_text> session_attributes;
  std::map<std::string, any_text> request_attributes;
  std::vector<lex_v1_intent_summary> recent_intent_summary_view;
  std::vector<lex_v1_active_context> active_contexts;
  std::optional<lex_v1_sentiment> sentiment_response;
  json::value kendra_response;  ///< the answer of Amazon Kendra's query
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v1>) { return json::camel_case(); }

}  // namespace sparta::events
