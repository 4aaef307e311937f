#pragma once
#include <sparta/events/eventbridge.hpp>

#include <cstdint>
#include <map>

namespace sparta::events {

/// `resource_type` says which of the details are there; they are many, and kept as they come.
struct guardduty_resource {
  std::string resource_type;  ///< `Instance`, `AccessKey`, `S3Bucket` …
  std::optional<std::map<std::string, json::value>> instance_details;
  std::optional<std::map<std::string, json::value>> access_key_details;
  std::optional<std::vector<std::map<std::string, json::value>>> s3_bucket_details;
  json::rest more{};
};
constexpr auto json_names(json::as<guardduty_resource>) { return json::camel_case(); }

/// `action_type` says which of the actions is there.
struct guardduty_action {
  std::string action_type;  ///< `AWS_API_CALL`, `NETWORK_CONNECTION`, `DNS_REQUEST`, `PORT_PROBE` …
  std::optional<std::map<std::string, json::value>> aws_api_call_action;
  std::optional<std::map<std::string, json::value>> network_connection_action;
  std::optional<std::map<std::string, json::value>> dns_request_action;
  std::optional<std::map<std::string, json::value>> port_probe_action;
  json::rest more{};
};
constexpr auto json_names(json::as<guardduty_action>) { return json::camel_case(); }

struct guardduty_service {
  std::string service_name;
  std::string detector_id;
  std::optional<std::string> resource_role;  ///< `TARGET` or `ACTOR`
  guardduty_action action;
  timestamp event_first_seen;
  timestamp event_last_seen;
  bool archived = false;
  std::uint32_t count = 0;
  json::rest more{};
};
constexpr auto json_names(json::as<guardduty_service>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings_eventbridge.html
struct guardduty_finding {
  static constexpr std::string_view source = "aws.guardduty";
  static constexpr std::string_view detail_types[] = {"GuardDuty Finding"};

  std::string schema_version;
  std::string account_id;
  std::string region;
  std::string partition;
  std::string id;
  std::string arn;
  std::string type;  ///< as `Recon:EC2/PortProbeUnprotectedPort`
  double severity = 0;
  std::string title;
  std::string description;
  guardduty_resource resource;
  guardduty_service service;
  timestamp created_at;
  timestamp updated_at;
  json::rest more{};
};
constexpr auto json_names(json::as<guardduty_finding>) { return json::camel_case(); }

using guardduty_finding_event = eventbridge<guardduty_finding>;

}  // namespace sparta::events
