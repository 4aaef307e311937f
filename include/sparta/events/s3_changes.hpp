#pragma once
#include <sparta/events/number_text.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace sparta::events {

/// Of `ObjectRestore:Completed`.
struct s3_restore_data {
  events::timestamp lifecycle_restoration_expiry_time;
  std::string lifecycle_restore_storage_class;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_restore_data>) { return json::camel_case(); }

struct s3_glacier_data {
  std::optional<s3_restore_data> restore_event_data;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_glacier_data>) { return json::camel_case(); }

/// Of the `Replication:` events.
struct s3_replication_data {
  std::string replication_rule_id;
  std::string destination_bucket;  ///< ARN
  std::string s3_operation;
  events::timestamp request_time;
  std::optional<std::string> failure_reason;
  std::optional<number_text<std::int64_t>> threshold;         ///< in seconds
  std::optional<number_text<std::int64_t>> replication_time;  ///< in seconds
  json::rest more{};
};
constexpr auto json_names(json::as<s3_replication_data>) { return json::camel_case(); }

/// Of `IntelligentTiering`.
struct s3_intelligent_tiering_data {
  std::string destination_access_tier;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_intelligent_tiering_data>) { return json::camel_case(); }

struct s3_transition_data {
  std::string destination_storage_class;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_transition_data>) { return json::camel_case(); }

/// Of `LifecycleTransition`.
struct s3_lifecycle_data {
  std::optional<s3_transition_data> transition_event_data;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_lifecycle_data>) { return json::camel_case(); }

}  // namespace sparta::events
