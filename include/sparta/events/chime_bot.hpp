#pragma once
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <optional>
#include <string>

namespace sparta::events {

struct chime_bot_sender {
  std::string sender_id;
  std::string sender_id_type;  ///< `EmailId` …
  json::rest more{};
};
constexpr auto json_names(json::as<chime_bot_sender>) { return json::pascal_case(); }

struct chime_bot_discussion {
  std::string discussion_id;
  std::string discussion_type;  ///< `Room` or `DM`
  json::rest more{};
};
constexpr auto json_names(json::as<chime_bot_discussion>) { return json::pascal_case(); }

/// Where the bot may post to later.
struct chime_bot_endpoint {
  std::string endpoint_type;  ///< `Persistent` or `ShortLived`
  std::string url;            ///< whoever has it may post
  json::rest more{};
};
constexpr auto json_names(json::as<chime_bot_endpoint>) { return json::pascal_case(); }

/// https://docs.aws.amazon.com/chime/latest/dg/integrate-bots.html
struct chime_bot {
  chime_bot_sender sender;
  chime_bot_discussion discussion;
  std::string event_type;  ///< `Invite`, `Mention` or `Remove`
  std::optional<chime_bot_endpoint> inbound_https_endpoint;
  timestamp event_timestamp;
  std::optional<std::string> message;
  json::rest more{};
};
constexpr auto json_names(json::as<chime_bot>) { return json::pascal_case(); }

}  // namespace sparta::events
