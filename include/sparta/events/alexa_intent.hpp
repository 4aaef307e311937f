#pragma once
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct alexa_resolution_status {
  std::string code;  ///< `ER_SUCCESS_MATCH`, `ER_SUCCESS_NO_MATCH` …
  json::rest more{};
};

struct alexa_resolved_value {
  std::string name;
  std::optional<std::string> id;
  json::rest more{};
};

struct alexa_resolution {
  alexa_resolved_value value;
  json::rest more{};
};

struct alexa_authority_resolutions {
  std::string authority;
  alexa_resolution_status status;
  std::vector<alexa_resolution> values;
  json::rest more{};
};

struct alexa_resolutions {
  std::vector<alexa_authority_resolutions> resolutions_per_authority;
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_resolutions>) { return json::camel_case(); }

/// What was said for a slot that takes one value or a list.
struct alexa_slot_value {
  std::string type;  ///< `Simple` or `List`
  std::optional<std::string> value;
  std::optional<std::vector<alexa_slot_value>> values;
  std::optional<alexa_resolutions> resolutions;
  json::rest more{};
};

struct alexa_slot {
  std::string name;
  std::optional<std::string> value;
  std::optional<std::string> confirmation_status;  ///< `NONE`, `CONFIRMED` or `DENIED`
  std::optional<std::string> source;               ///< `USER`
  std::optional<alexa_resolutions> resolutions;
  std::optional<alexa_slot_value> slot_value;
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_slot>) { return json::camel_case(); }

struct alexa_intent {
  std::string name;
  std::optional<std::string> confirmation_status;
  std::map<std::string, alexa_slot> slots;
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_intent>) { return json::camel_case(); }

}  // namespace sparta::events
