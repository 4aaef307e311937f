#pragma once
#include <sparta/events/any_text.hpp>
#include <sparta/events/eventbridge.hpp>

#include <map>

namespace sparta::events {

struct cloudtrail_session_issuer {
  std::string type;
  std::optional<std::string> principal_id;
  std::optional<std::string> arn;
  std::optional<std::string> account_id;
  std::optional<std::string> user_name;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudtrail_session_issuer>) { return json::camel_case(); }

struct cloudtrail_session_attributes {
  timestamp creation_date;
  any_text mfa_authenticated;  ///< `true` or `false`
  json::rest more{};
};
constexpr auto json_names(json::as<cloudtrail_session_attributes>) { return json::camel_case(); }

struct cloudtrail_session_context {
  std::optional<cloudtrail_session_issuer> session_issuer;
  std::optional<cloudtrail_session_attributes> attributes;
  std::optional<std::map<std::string, json::value>> web_id_federation_data;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudtrail_session_context>) { return json::camel_case(); }

struct cloudtrail_user_identity {
  std::string type;  ///< `Root`, `IAMUser`, `AssumedRole`, `AWSService` …
  std::optional<std::string> principal_id;
  std::optional<std::string> arn;
  std::optional<std::string> account_id;
  std::optional<std::string> access_key_id;
  std::optional<std::string> user_name;
  std::optional<std::string> invoked_by;
  std::optional<std::string> identity_provider;
  std::optional<cloudtrail_session_context> session_context;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudtrail_user_identity>) { return json::camel_case(); }

struct cloudtrail_resource {
  std::optional<std::string> arn;
  std::optional<std::string> account_id;
  std::optional<std::string> type;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudtrail_resource>) { return json::camel_case({{"arn", "ARN"}}); }

/// A call of an AWS API, as CloudTrail records it. The source of its event is the service's, as `aws.s3`.
/// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
struct cloudtrail_record {
  static constexpr std::string_view detail_types[] = {
      "AWS API Call via CloudTrail", "AWS Console Sign In via CloudTrail", "AWS Service Event via CloudTrail"};

  std::string event_version;
  cloudtrail_user_identity user_identity;
  timestamp event_time;
  std::string event_source;  ///< as `s3.amazonaws.com`
  std::string event_name;    ///< the call, as `PutObject`
  std::string aws_region;
  std::string source_ip_address;
  std::string user_agent;
  std::optional<std::string> error_code;
  std::optional<std::string> error_message;
  json::value request_parameters;     ///< the call's own
  json::value response_elements;      ///< likewise
  json::value additional_event_data;  ///< likewise
  json::value service_event_details;
  std::string request_id;
  std::string event_id;
  std::string event_type;
  std::optional<bool> read_only;
  std::optional<bool> management_event;
  std::optional<std::string> event_category;
  std::optional<std::string> api_version;
  std::string recipient_account_id;
  std::optional<std::string> shared_event_id;
  std::optional<std::string> vpc_endpoint_id;
  std::vector<cloudtrail_resource> resources;
  std::optional<any_text> session_credential_from_console;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudtrail_record>) {
  return json::camel_case({{"source_ip_address", "sourceIPAddress"},
                           {"request_id", "requestID"},
                           {"event_id", "eventID"},
                           {"shared_event_id", "sharedEventID"}});
}

using cloudtrail_event = eventbridge<cloudtrail_record>;

}  // namespace sparta::events
