#pragma once
#include <sparta/events/s3_changes.hpp>
#include <sparta/events/times.hpp>
#include <sparta/events/url_encoded.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct s3_identity {
  std::string principal_id;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_identity>) { return json::camel_case(); }

struct s3_request_parameters {
  std::string source_ip_address;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_request_parameters>) {
  return json::camel_case({{"source_ip_address", "sourceIPAddress"}});
}

/// What AWS's support asks for.
struct s3_response_elements {
  std::string request_id;
  std::string id_2;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_response_elements>) {
  return json::names({{"request_id", "x-amz-request-id"}, {"id_2", "x-amz-id-2"}});
}

struct s3_bucket {
  std::string name;
  s3_identity owner_identity;
  std::string arn;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_bucket>) { return json::camel_case(); }

struct s3_object {
  url_encoded key;
  std::optional<std::uint64_t> size;
  std::optional<std::string> e_tag;
  std::optional<std::string> version_id;  ///< of a bucket with versioning
  std::optional<std::string> sequencer;   ///< hexadecimal; of two changes to a key, the later one's is greater
  json::rest more{};
};
constexpr auto json_names(json::as<s3_object>) { return json::camel_case(); }

struct s3_entity {
  std::string s3_schema_version;
  std::string configuration_id;
  s3_bucket bucket;
  s3_object object;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_entity>) { return json::camel_case(); }

struct s3_record {
  std::string event_version;
  std::string event_source;
  std::string aws_region;
  events::timestamp event_time;
  std::string event_name;  ///< such as `ObjectCreated:Put`
  s3_identity user_identity;
  s3_request_parameters request_parameters;
  s3_response_elements response_elements;
  s3_entity s3;
  std::optional<s3_glacier_data> glacier_event_data;
  std::optional<s3_restore_data> restore_event_data;
  std::optional<s3_replication_data> replication_event_data;
  std::optional<s3_intelligent_tiering_data> intelligent_tiering_event_data;
  std::optional<s3_lifecycle_data> lifecycle_event_data;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_record>) { return json::camel_case(); }

/// What happened to objects of a bucket.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
struct s3 {
  std::vector<s3_record> records;
  json::rest more{};
};
constexpr auto json_names(json::as<s3>) { return json::pascal_case(); }

/// What S3 sends to a queue or a topic, once, when it is told to notify it: it has no records.
struct s3_test_event {
  std::string service;
  std::string event;  ///< `s3:TestEvent`
  events::timestamp time;
  std::string bucket;
  std::string request_id;
  std::string host_id;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_test_event>) { return json::pascal_case(); }

/// The test event, when it is what was read as a notification.
[[nodiscard]] std::optional<s3_test_event> test_event(const s3& notification);

}  // namespace sparta::events
