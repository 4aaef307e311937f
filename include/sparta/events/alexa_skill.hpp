#pragma once
#include <sparta/events/alexa_intent.hpp>
#include <sparta/events/times.hpp>

#include <cstdint>

namespace sparta::events {

struct alexa_application {
  std::string application_id;  ///< the skill: refuse what is meant for another one
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_application>) { return json::camel_case(); }

struct alexa_user {
  std::string user_id;
  std::optional<std::string> access_token;
  json::value permissions;
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_user>) { return json::camel_case(); }

struct alexa_person {
  std::string person_id;
  std::optional<std::string> access_token;
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_person>) { return json::camel_case(); }

struct alexa_session {
  bool is_new = false;
  std::string session_id;
  alexa_application application;
  std::map<std::string, json::value> attributes;  ///< what the last answer gave
  alexa_user user;
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_session>) { return json::camel_case({{"is_new", "new"}}); }

struct alexa_device {
  std::optional<std::string> device_id;
  std::map<std::string, json::value> supported_interfaces;
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_device>) { return json::camel_case(); }

struct alexa_system {
  alexa_application application;
  alexa_user user;
  std::optional<alexa_person> person;
  alexa_device device;
  std::optional<std::string> api_endpoint;
  std::optional<std::string> api_access_token;
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_system>) { return json::camel_case(); }

struct alexa_audio_player {
  std::string player_activity;
  std::optional<std::string> token;
  std::optional<std::uint64_t> offset_in_milliseconds;
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_audio_player>) { return json::camel_case(); }

/// Interfaces of the device that are none of these are in `more`.
struct alexa_context {
  alexa_system system;
  std::optional<alexa_audio_player> audio_player;
  std::optional<std::map<std::string, json::value>> viewport;
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_context>) { return json::pascal_case(); }

struct alexa_error {
  std::string type;
  std::string message;
  json::rest more{};
};

/// `type` says which of the members are there; those of the device's interfaces are in `more`.
struct alexa_request {
  std::string type;  ///< `LaunchRequest`, `IntentRequest`, `SessionEndedRequest` …
  std::string request_id;
  events::timestamp timestamp;  ///< refuse what is older than 150 seconds
  std::string locale;
  std::optional<alexa_intent> intent;
  std::optional<std::string> dialog_state;  ///< `STARTED`, `IN_PROGRESS` or `COMPLETED`
  std::optional<std::string> reason;        ///< why a session ended
  std::optional<alexa_error> error;
  std::optional<bool> should_link_result_be_returned;
  json::rest more{};
};
constexpr auto json_names(json::as<alexa_request>) { return json::camel_case(); }

/// From a custom skill.
/// https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html
struct alexa_skill {
  std::string version;
  std::optional<alexa_session> session;  ///< none when a device's interface asks
  alexa_context context;
  alexa_request request;
  json::rest more{};
};

}  // namespace sparta::events
