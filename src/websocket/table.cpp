#include <sparta/websocket/table.hpp>

#include <chrono>

namespace sparta::websocket {

namespace detail {

/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html
std::int64_t two_hours_from_now() {
  const auto then = std::chrono::system_clock::now() + std::chrono::hours(2);
  return std::chrono::duration_cast<std::chrono::seconds>(then.time_since_epoch()).count();
}

bool has_gone(const error& why) { return why.code == "GoneException"; }

}  // namespace detail

cfn::dynamodb::table connection_table() {
  namespace db = cfn::dynamodb;
  return {.attribute_definitions = {{.attribute_name = "connection_id", .attribute_type = db::attribute_type::string}},
          .billing_mode = db::billing_mode::pay_per_request,
          .key_schema = {{.attribute_name = "connection_id", .key_type = db::key_type::hash}},
          .sse_specification = db::table_sse_specification{.sse_enabled = true},
          .time_to_live_specification =
              db::table_time_to_live_specification{.attribute_name = "expires_at", .enabled = true}};
}

}  // namespace sparta::websocket
