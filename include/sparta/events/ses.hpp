#pragma once
#include <sparta/events/ses_mail.hpp>

#include <cstdint>

namespace sparta::events {

struct ses_verdict {
  std::string status;  ///< `PASS`, `FAIL`, `GRAY`, `PROCESSING_FAILED` or `DISABLED`
  json::rest more{};
};

/// The rule's action that this comes from; `type` says which of the members are there.
struct ses_action {
  std::string type;  ///< `Lambda`, `S3`, `SNS`, `Bounce`, `WorkMail` or `Stop`
  std::optional<std::string> topic_arn;
  std::optional<std::string> function_arn;     ///< Lambda
  std::optional<std::string> invocation_type;  ///< Lambda: `Event` or `RequestResponse`
  std::optional<std::string> bucket_name;      ///< S3
  std::optional<std::string> object_key_prefix;
  std::optional<std::string> object_key;
  std::optional<std::string> kms_key_arn;
  std::optional<std::string> encoding;         ///< SNS
  std::optional<std::string> smtp_reply_code;  ///< Bounce
  std::optional<std::string> status_code;
  std::optional<std::string> message;
  std::optional<std::string> sender;
  std::optional<std::string> organization_arn;  ///< WorkMail
  json::rest more{};
};
constexpr auto json_names(json::as<ses_action>) { return json::camel_case(); }

struct ses_receipt {
  events::timestamp timestamp;
  double processing_time_millis = 0;
  std::vector<std::string> recipients;  ///< those that the rule matches
  std::optional<ses_verdict> spam_verdict;
  std::optional<ses_verdict> virus_verdict;
  std::optional<ses_verdict> spf_verdict;
  std::optional<ses_verdict> dkim_verdict;
  std::optional<ses_verdict> dmarc_verdict;
  std::optional<std::string> dmarc_policy;  ///< of the sender: `none`, `quarantine` or `reject`
  ses_action action;
  json::rest more{};
};
constexpr auto json_names(json::as<ses_receipt>) { return json::camel_case(); }

struct ses_message {
  ses_mail mail;
  ses_receipt receipt;
  json::rest more{};
};

struct ses_record {
  std::string event_source;
  std::string event_version;
  ses_message ses;
  json::rest more{};
};
constexpr auto json_names(json::as<ses_record>) { return json::camel_case(); }

/// A mail that was received.
/// https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html
struct ses {
  std::vector<ses_record> records;
  json::rest more{};
};
constexpr auto json_names(json::as<ses>) { return json::pascal_case(); }

/// What the SNS action puts into a message, as JSON.
/// https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html
struct ses_notification {
  std::string notification_type;  ///< `Received`
  ses_mail mail;
  ses_receipt receipt;
  std::optional<std::string> content;  ///< the whole mail, in the action's encoding
  json::rest more{};
};
constexpr auto json_names(json::as<ses_notification>) { return json::camel_case(); }

enum class ses_disposition : unsigned char { continue_, stop_rule, stop_rule_set };
constexpr auto json_names(json::as<ses_disposition>) {
  return json::names({{"continue_", "CONTINUE"}, {"stop_rule", "STOP_RULE"}, {"stop_rule_set", "STOP_RULE_SET"}});
}

/// The answer to a `RequestResponse` invocation: whether SES goes on.
struct ses_response {
  ses_disposition disposition = ses_disposition::continue_;
  json::rest more{};
};

}  // namespace sparta::events
