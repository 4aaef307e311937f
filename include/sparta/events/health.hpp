#pragma once
#include <sparta/events/eventbridge.hpp>
#include <sparta/events/number_text.hpp>

#include <cstdint>
#include <map>

namespace sparta::events {

struct health_description {
  std::string language;
  std::string latest_description;
  json::rest more{};
};
constexpr auto json_names(json::as<health_description>) { return json::camel_case(); }

struct health_entity {
  std::string entity_value;
  std::optional<std::string> status;  ///< `IMPAIRED`, `UNIMPAIRED`, `PENDING` …
  std::optional<timestamp> last_updated_time;
  std::map<std::string, std::string> tags;
  json::rest more{};
};
constexpr auto json_names(json::as<health_entity>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/health/latest/ug/aws-health-events-eventbridge-schema.html
struct health {
  static constexpr std::string_view source = "aws.health";
  static constexpr std::string_view detail_types[] = {"AWS Health Event", "AWS Health Abuse Event"};

  std::string event_arn;
  std::string service;
  std::string event_type_code;
  std::string event_type_category;  ///< `issue`, `accountNotification`, `scheduledChange` or `investigation`
  std::optional<std::string> event_scope_code;
  std::optional<std::string> communication_id;
  std::optional<std::string> status_code;  ///< `open`, `closed` or `upcoming`
  std::optional<std::string> event_region;
  timestamp start_time;
  std::optional<timestamp> end_time;
  std::optional<timestamp> last_updated_time;
  std::vector<health_description> event_description;
  std::map<std::string, std::string> event_metadata;
  std::vector<health_entity> affected_entities;
  std::optional<std::string> affected_account;
  std::optional<number_text<std::uint32_t>> page;
  std::optional<number_text<std::uint32_t>> total_pages;
  json::rest more{};
};
constexpr auto json_names(json::as<health>) { return json::camel_case(); }

using health_event = eventbridge<health>;

}  // namespace sparta::events
