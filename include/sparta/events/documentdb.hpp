#pragma once
#include <sparta/events/extended_json.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sparta::events {

/// Where a change stream is resumed behind this change.
struct documentdb_resume_token {
  std::string data;
  json::rest more{};
};
constexpr auto json_names(json::as<documentdb_resume_token>) { return json::names({{"data", "_data"}}); }

struct documentdb_moment {
  epoch_seconds time;
  std::uint32_t increment = 0;  ///< counts within the second
  json::rest more{};
};
constexpr auto json_names(json::as<documentdb_moment>) { return json::names({{"time", "t"}, {"increment", "i"}}); }

struct documentdb_cluster_time {
  documentdb_moment timestamp;
  json::rest more{};
};
constexpr auto json_names(json::as<documentdb_cluster_time>) { return json::names({{"timestamp", "$timestamp"}}); }

struct documentdb_key {
  std::variant<object_id, json::value> id;
  json::rest more{};  ///< of a sharded collection, its key
};
constexpr auto json_names(json::as<documentdb_key>) { return json::names({{"id", "_id"}}); }

struct documentdb_namespace {
  std::string database;
  std::optional<std::string> collection;
  json::rest more{};
};
constexpr auto json_names(json::as<documentdb_namespace>) {
  return json::names({{"database", "db"}, {"collection", "coll"}});
}

struct documentdb_truncated_array {
  std::string field;
  std::int64_t new_size = 0;
  json::rest more{};
};
constexpr auto json_names(json::as<documentdb_truncated_array>) { return json::camel_case(); }

struct documentdb_update {
  json::value updated_fields{};
  std::vector<std::string> removed_fields;
  std::vector<documentdb_truncated_array> truncated_arrays;
  json::rest more{};
};
constexpr auto json_names(json::as<documentdb_update>) { return json::camel_case(); }

/// Documents are in extended JSON: `json::decode<order>(change.full_document)`, with members of `object_id` and
/// `bson_date`.
struct documentdb_change {
  documentdb_resume_token id;
  std::string operation_type;  ///< such as `insert`, `update`, `replace` or `delete`
  documentdb_cluster_time cluster_time;
  std::optional<bson_date> wall_time;
  std::optional<documentdb_namespace> ns;
  std::optional<documentdb_namespace> to;  ///< of a `rename`
  std::optional<documentdb_key> document_key;
  json::value full_document{};
  json::value full_document_before_change{};
  std::optional<documentdb_update> update_description;
  json::value lsid{};  ///< the session of a transaction
  json::value txn_number{};
  json::rest more{};
};
constexpr auto json_names(json::as<documentdb_change>) { return json::camel_case({{"id", "_id"}}); }

struct documentdb_event {
  documentdb_change event;
  json::rest more{};
};

/// Changes of a cluster of Amazon DocumentDB.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html
struct documentdb {
  std::string event_source;
  std::string event_source_arn;
  std::vector<documentdb_event> events;
  json::rest more{};
};
constexpr auto json_names(json::as<documentdb>) { return json::camel_case(); }

}  // namespace sparta::events
