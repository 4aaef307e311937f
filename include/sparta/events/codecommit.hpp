#pragma once
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct codecommit_reference {
  std::string commit;
  std::string ref;  ///< as `refs/heads/main`
  std::optional<bool> created;
  std::optional<bool> deleted;
  json::rest more{};
};

struct codecommit_references {
  std::vector<codecommit_reference> references;
  json::rest more{};
};

struct codecommit_record {
  std::string event_id;
  std::string event_version;
  timestamp event_time;
  std::string event_name;
  std::string event_trigger_name;
  std::string event_trigger_config_id;
  std::uint32_t event_part_number = 0;
  std::uint32_t event_total_parts = 0;
  codecommit_references codecommit;
  std::optional<std::string> custom_data;  ///< of the trigger
  std::string event_source;
  std::string event_source_arn;  ///< the repository
  std::string user_identity_arn;
  std::string aws_region;
  json::rest more{};
};
constexpr auto json_names(json::as<codecommit_record>) {
  return json::camel_case({{"event_source_arn", "eventSourceARN"}, {"user_identity_arn", "userIdentityARN"}});
}

/// From a trigger of a repository.
/// https://docs.aws.amazon.com/lambda/latest/dg/services-codecommit.html
struct codecommit {
  std::vector<codecommit_record> records;
  json::rest more{};
};
constexpr auto json_names(json::as<codecommit>) { return json::pascal_case(); }

}  // namespace sparta::events
