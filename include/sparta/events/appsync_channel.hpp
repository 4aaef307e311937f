#pragma once
#include <sparta/events/appsync.hpp>

namespace sparta::events {

struct appsync_channel {
  std::string path;                   ///< `/orders/berlin`
  std::vector<std::string> segments;  ///< `orders` and `berlin`
  json::rest more{};
};

struct appsync_channel_namespace {
  std::string name;
  json::rest more{};
};

struct appsync_channel_info {
  appsync_channel channel;
  appsync_channel_namespace channel_namespace;
  std::string operation;  ///< `PUBLISH` or `SUBSCRIBE`
  json::rest more{};
};
constexpr auto json_names(json::as<appsync_channel_info>) { return json::camel_case(); }

struct appsync_channel_event {
  std::string id = {};
  std::optional<json::value> payload = {};
  std::optional<std::string> error = {};  ///< in a reply: this one is not delivered
  json::rest more{};
};

/// Events are published to a channel of an Event API, or someone subscribes to it.
/// https://docs.aws.amazon.com/appsync/latest/eventapi/writing-event-handlers.html
struct appsync_channel_request {
  appsync_channel_info info;
  std::vector<appsync_channel_event> events;  ///< of a publication
  std::optional<appsync_identity> identity;
  appsync_request request;
  std::map<std::string, json::value> stash;
  // Of pipelines, which Event APIs don't have: null, and an empty list.
  json::value result;
  json::value error;
  json::value prev;
  std::vector<json::value> out_errors;
  json::rest more{};
};

constexpr auto json_names(json::as<appsync_channel_request>) { return json::camel_case(); }

/// Which events go to the subscribers. With an error, none: the publication or the subscription is refused.
struct appsync_channel_response {
  std::optional<std::vector<appsync_channel_event>> events = {};
  std::optional<std::string> error = {};
  json::rest more{};
};

}  // namespace sparta::events
