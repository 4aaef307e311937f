#pragma once
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct alexa_header {
  std::string name_space;  ///< the interface, as `Alexa.PowerController`
  std::string name;        ///< as `TurnOn`
  std::string message_id;
  std::string payload_version;
  std::optional<std::string> correlation_token = {};  ///< the answer repeats it
  std::optional<std::string> instance = {};
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_header>) { return json::camel_case({{"name_space", "namespace"}}); }

struct alexa_scope {
  std::string type;  ///< `BearerToken` …
  std::optional<std::string> token = {};
  json::rest more{};
};

struct alexa_endpoint {
  std::string endpoint_id;
  std::optional<alexa_scope> scope = {};
  std::optional<std::map<std::string, std::string>> cookie = {};
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_endpoint>) { return json::camel_case(); }

struct alexa_directive {
  alexa_header header;
  std::optional<alexa_endpoint> endpoint;
  json::value payload;  ///< the directive's own
  json::rest more{};
};

/// From a smart home skill. Those of the old version 2 have a header and a payload at the top, and no directive.
/// https://developer.amazon.com/en-US/docs/alexa/smarthome/smart-home-skill-api-message-reference.html
struct alexa_smart_home {
  std::optional<alexa_directive> directive;
  std::optional<alexa_header> header;  ///< version 2
  std::optional<json::value> payload;  ///< version 2
  json::rest more{};
};

struct alexa_property {
  std::string name_space;
  std::string name;
  std::optional<std::string> instance = {};
  json::value value = {};
  timestamp time_of_sample = {};
  std::uint64_t uncertainty_in_milliseconds = 0;
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_property>) { return json::camel_case({{"name_space", "namespace"}}); }

struct alexa_smart_home_event {
  alexa_header header;
  std::optional<alexa_endpoint> endpoint = {};
  json::value payload = json::object();
  json::rest more{};
};

struct alexa_smart_home_context {
  std::vector<alexa_property> properties;
  json::rest more{};
};

/// Same page.
struct alexa_smart_home_response {
  alexa_smart_home_event event;
  std::optional<alexa_smart_home_context> context = {};
  json::rest more{};
};

}  // namespace sparta::events
