#pragma once
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct iot_group_reference {
  std::string group_arn;
  std::string group_id;
  json::rest more{};
};
constexpr auto json_names(json::as<iot_group_reference>) { return json::camel_case(); }

/// A change of the registry of things, as a rule on `$aws/events/#` gets it; `event_type` says which of the members are
/// there.
/// https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html
struct iot_registry {
  /// `THING_EVENT`, `THING_TYPE_EVENT`, `THING_TYPE_ASSOCIATION_EVENT`, `THING_GROUP_EVENT`,
  /// `THING_GROUP_MEMBERSHIP_EVENT` or `THING_GROUP_HIERARCHY_EVENT`
  std::string event_type;
  std::string event_id;
  epoch_milliseconds timestamp;
  std::string operation;  ///< `CREATED`, `UPDATED`, `DELETED`, `ADDED`, `REMOVED` or `CHANGED`
  std::string account_id;
  std::optional<std::uint64_t> version_number;
  std::optional<std::string> thing_id;
  std::optional<std::string> thing_name;
  std::optional<std::string> thing_arn;
  std::optional<std::string> thing_type_id;
  std::optional<std::string> thing_type_name;
  std::optional<bool> is_deprecated;
  std::optional<events::timestamp> deprecation_date;
  std::vector<std::string> searchable_attributes;
  std::optional<std::string> description;
  std::optional<std::string> thing_group_id;
  std::optional<std::string> thing_group_name;
  std::optional<std::string> parent_group_id;
  std::optional<std::string> parent_group_name;
  std::optional<std::string> child_group_id;
  std::optional<std::string> child_group_name;
  std::vector<iot_group_reference> root_to_parent_thing_groups;
  std::optional<std::string> dynamic_group_mapping_id;
  std::optional<std::string> group_arn;
  std::optional<std::string> group_id;
  std::optional<std::string> membership_id;
  std::map<std::string, std::string> attributes;
  json::rest more{};
};
constexpr auto json_names(json::as<iot_registry>) { return json::camel_case(); }

/// A client of the message broker connected or disconnected, as a rule on `$aws/events/presence/#` gets it.
/// https://docs.aws.amazon.com/iot/latest/developerguide/life-cycle-events.html
struct iot_presence {
  std::string client_id;
  epoch_milliseconds timestamp;
  std::string event_type;  ///< `connected` or `disconnected`
  std::string session_identifier;
  std::string principal_identifier;
  std::optional<std::string> ip_address;
  std::optional<std::uint64_t> version_number;  ///< grows with each connection: events may come out of order
  std::optional<bool> client_initiated_disconnect;
  std::optional<std::string> disconnect_reason;  ///< `CLIENT_ERROR`, `CONNECTION_LOST`, `MQTT_KEEP_ALIVE_TIMEOUT` …
  json::rest more{};
};
constexpr auto json_names(json::as<iot_presence>) { return json::camel_case(); }

}  // namespace sparta::events
