#pragma once
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>

namespace sparta::events {

struct cognito_sync_record {
  std::optional<std::string> old_value = {};
  std::optional<std::string> new_value = {};
  std::string op = {};  ///< `replace` or `remove`
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_sync_record>) { return json::camel_case(); }

/// A data set of an identity pool is synchronised. The function returns it, with the records as they shall be.
/// https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-events.html
struct cognito_sync {
  int version = 2;
  std::string event_type;
  std::string region;
  std::string identity_pool_id;
  std::string identity_id;
  std::string dataset_name;
  std::map<std::string, cognito_sync_record> dataset_records;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_sync>) { return json::camel_case(); }

}  // namespace sparta::events
