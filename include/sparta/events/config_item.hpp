#pragma once
#include <sparta/events/number_text.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct config_relationship {
  std::string name;  ///< as `Is attached to Volume`
  std::string resource_type;
  std::optional<std::string> resource_id;
  std::optional<std::string> resource_name;
  json::rest more{};
};
constexpr auto json_names(json::as<config_relationship>) { return json::camel_case(); }

/// What AWS Config knows of a resource.
/// https://docs.aws.amazon.com/config/latest/developerguide/config-item-table.html
struct config_item {
  std::string configuration_item_version;
  timestamp configuration_item_capture_time;
  std::string configuration_item_status;  ///< `OK`, `ResourceDiscovered`, `ResourceDeleted` …
  std::optional<number_text<std::uint64_t>> configuration_state_id;
  std::optional<std::string> configuration_state_md5_hash;
  std::string aws_account_id;
  std::string aws_region;
  std::optional<std::string> availability_zone;
  std::string resource_type;  ///< as `AWS::EC2::Instance`
  std::string resource_id;
  std::optional<std::string> resource_name;
  std::optional<std::string> arn;
  std::optional<timestamp> resource_creation_time;
  std::map<std::string, std::string> tags;
  std::vector<std::string> related_events;
  std::vector<config_relationship> relationships;
  json::value configuration;  ///< the resource's own
  std::optional<std::map<std::string, json::value>> supplementary_configuration;
  json::rest more{};
};
constexpr auto json_names(json::as<config_item>) {
  return json::camel_case({{"configuration_state_md5_hash", "configurationStateMd5Hash"}, {"arn", "ARN"}});
}

/// An item too large for an event, without its configuration: ask `GetResourceConfigHistory` for that.
/// https://docs.aws.amazon.com/config/latest/developerguide/oversized-notification-example.html
struct config_item_summary {
  std::string change_type;  ///< `CREATE`, `UPDATE` or `DELETE`
  std::string configuration_item_version;
  timestamp configuration_item_capture_time;
  std::string configuration_item_status;
  std::optional<number_text<std::uint64_t>> configuration_state_id;
  std::optional<std::string> configuration_state_md5_hash;
  std::string aws_account_id;
  std::string aws_region;
  std::optional<std::string> availability_zone;
  std::string resource_type;
  std::string resource_id;
  std::optional<std::string> resource_name;
  std::optional<std::string> arn;
  std::optional<timestamp> resource_creation_time;
  json::rest more{};
};
constexpr auto json_names(json::as<config_item_summary>) {
  return json::camel_case({{"configuration_state_md5_hash", "configurationStateMd5Hash"}, {"arn", "ARN"}});
}

struct config_property_change {
  json::value previous_value;
  json::value updated_value;
  std::string change_type;
  json::rest more{};
};
constexpr auto json_names(json::as<config_property_change>) { return json::camel_case(); }

struct config_item_diff {
  std::map<std::string, config_property_change> changed_properties;  ///< by path, as `Configuration.InstanceType`
  std::string change_type;
  json::rest more{};
};
constexpr auto json_names(json::as<config_item_diff>) { return json::camel_case(); }

}  // namespace sparta::events
