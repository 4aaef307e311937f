#pragma once
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct workmail_address {
  std::string address;
  json::rest more{};
};

struct workmail_envelope {
  workmail_address mail_from;
  std::vector<workmail_address> recipients;
  json::rest more{};
};
constexpr auto json_names(json::as<workmail_envelope>) { return json::camel_case(); }

/// From a rule of Amazon WorkMail. The mail itself is got by `GetRawMessageContent`.
/// https://docs.aws.amazon.com/workmail/latest/adminguide/lambda.html
struct workmail {
  std::string summary_version;
  workmail_envelope envelope;
  std::optional<workmail_address> sender;
  std::optional<std::string> subject;
  std::string message_id;
  std::string invocation_id;
  std::string flow_direction;  ///< `INBOUND` or `OUTBOUND`
  bool truncated = false;      ///< the subject is
  json::rest more{};
};
constexpr auto json_names(json::as<workmail>) { return json::camel_case(); }

struct workmail_action {
  std::string type;  ///< `DEFAULT`, `BOUNCE`, `DROP`, `MOVE_TO_JUNK` …
  std::optional<std::map<std::string, json::value>> parameters = {};
  json::rest more{};
};

struct workmail_recipient_actions {
  workmail_action action;
  std::optional<bool> all_recipients = {};
  std::optional<std::vector<std::string>> recipients = {};
  json::rest more{};
};
constexpr auto json_names(json::as<workmail_recipient_actions>) { return json::camel_case(); }

/// From a rule that waits for an answer.
struct workmail_response {
  std::vector<workmail_recipient_actions> actions;
  json::rest more{};
};

}  // namespace sparta::events
