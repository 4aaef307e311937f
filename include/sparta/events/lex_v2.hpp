#pragma once
#include <sparta/events/lex_v2_session.hpp>

#include <variant>

namespace sparta::events {

struct lex_v2_bot {
  std::string id;
  std::string name;
  std::string locale_id;
  std::string version;
  std::string alias_id;
  std::optional<std::string> alias_name;
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2_bot>) { return json::camel_case(); }

struct lex_v2_score {
  double score = 0;
  json::rest more{};
};
/// Written either way.
using lex_v2_confidence = std::variant<double, lex_v2_score>;

struct lex_v2_sentiment_score {
  double mixed = 0;
  double negative = 0;
  double neutral = 0;
  double positive = 0;
  json::rest more{};
};

struct lex_v2_sentiment {
  std::string sentiment;  ///< `MIXED`, `NEGATIVE`, `NEUTRAL` or `POSITIVE`
  lex_v2_sentiment_score sentiment_score;
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2_sentiment>) { return json::camel_case(); }

struct lex_v2_interpretation {
  lex_v2_intent intent;
  std::optional<lex_v2_confidence> nlu_confidence;
  std::optional<std::string> interpretation_source;  ///< `Lex` or `Bedrock`
  std::optional<lex_v2_sentiment> sentiment_response;
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2_interpretation>) { return json::camel_case(); }

struct lex_v2_prompt {
  std::string attempt;  ///< `Initial`, `Retry1` …
  json::rest more{};
};

struct lex_v2_next_state {
  std::optional<lex_v2_dialog_action> dialog_action;
  std::optional<lex_v2_intent> intent;
  std::optional<lex_v2_prompt> prompt;
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2_next_state>) { return json::camel_case(); }

struct lex_v2_resolved_context {
  std::string intent;
  json::rest more{};
};

struct lex_v2_transcription {
  std::string transcription;
  std::optional<std::string> raw_transcription;
  std::optional<lex_v2_confidence> transcription_confidence;
  std::optional<lex_v2_resolved_context> resolved_context;
  lex_v2_slots resolved_slots;
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2_transcription>) { return json::camel_case(); }

/// From a bot of Amazon Lex V2.
/// https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html
struct lex_v2 {
  std::string message_version;
  std::string invocation_source;  ///< `DialogCodeHook` or `FulfillmentCodeHook`
  std::string input_mode;         ///< `DTMF`, `Speech` or `Text`
  std::string response_content_type;
  std::string session_id;
  std::string input_transcript;
  std::optional<std::string> invocation_label;
  lex_v2_bot bot;
  std::vector<lex_v2_interpretation> interpretations;
  std::optional<lex_v2_next_state> proposed_next_state;
  std::map<std::string, any_text> request_attributes;
  lex_v2_session_state session_state;
  std::vector<lex_v2_transcription> transcriptions;
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2>) { return json::camel_case(); }

}  // namespace sparta::events
