#pragma once
#include <sparta/events/any_text.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

// What requests of Lex V2 and their answers have in common: lex_v2.hpp, lex_v2_response.hpp.
namespace sparta::events {

struct lex_v2_slot_value {
  std::string original_value;
  std::optional<std::string> interpreted_value = {};
  std::vector<std::string> resolved_values = {};
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2_slot_value>) { return json::camel_case(); }

struct lex_v2_slot;
/// Slots by name; those not filled yet have no value.
using lex_v2_slots = std::map<std::string, std::optional<lex_v2_slot>>;

struct lex_v2_slot {
  std::optional<std::string> shape = {};                ///< `Scalar`, `List` or `Composite`
  std::optional<lex_v2_slot_value> value = {};          ///< of a scalar
  std::optional<std::vector<lex_v2_slot>> values = {};  ///< of a list
  std::optional<lex_v2_slots> sub_slots = {};           ///< of a composite
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2_slot>) { return json::camel_case(); }

struct lex_v2_intent {
  std::string name;
  std::optional<std::string> state = {};  ///< `InProgress`, `ReadyForFulfillment`, `Fulfilled`, `Failed` …
  std::optional<std::string> confirmation_state = {};  ///< `None`, `Confirmed` or `Denied`
  lex_v2_slots slots = {};
  std::optional<json::value> kendra_response = {};  ///< the answer of Amazon Kendra's query
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2_intent>) { return json::camel_case(); }

struct lex_v2_time_to_live {
  std::uint32_t time_to_live_in_seconds = 0;
  std::uint32_t turns_to_live = 0;
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2_time_to_live>) { return json::camel_case(); }

struct lex_v2_active_context {
  std::string name;
  std::map<std::string, any_text> context_attributes = {};
  lex_v2_time_to_live time_to_live = {};
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2_active_context>) { return json::camel_case(); }

struct lex_v2_dialog_action {
  std::string type;  ///< `Close`, `ConfirmIntent`, `Delegate`, `ElicitIntent` or `ElicitSlot`
  std::optional<std::string> slot_to_elicit = {};
  std::optional<std::string> slot_elicitation_style = {};  ///< `Default`, `SpellByLetter` or `SpellByWord`
  std::optional<json::value> sub_slot_to_elicit = {};      ///< a name, and the one below it
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2_dialog_action>) { return json::camel_case(); }

struct lex_v2_session_state {
  std::optional<std::vector<lex_v2_active_context>> active_contexts = {};
  std::map<std::string, any_text> session_attributes = {};
  std::optional<lex_v2_dialog_action> dialog_action = {};
  std::optional<lex_v2_intent> intent = {};
  std::optional<std::string> originating_request_id = {};
  std::optional<std::map<std::string, json::value>> runtime_hints =
      {};  ///< phrases that are likely, by intent and slot
  json::rest more{};
};
constexpr auto json_names(json::as<lex_v2_session_state>) { return json::camel_case(); }

}  // namespace sparta::events
