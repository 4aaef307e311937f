#pragma once
#include <sparta/aws/session.hpp>
#include <sparta/result.hpp>

#include <string>
#include <string_view>

/// The connections of a WebSocket API.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html
namespace sparta::aws::connections {

/// Of the session's region.
struct api {
  std::string api_id;
  std::string stage;
};

/// Times as API Gateway writes them: `2026-11-24T15:10:30.123Z`.
struct connection {
  std::string connected_at;
  std::string last_active_at;
  std::string source_ip;
  std::string user_agent;
};

/// A connection that has gone is an error with AWS's code `GoneException`, of the kind `not_found`.
result<void> post_to_connection(session& with, const api& to, std::string_view connection_id, std::string_view data);
[[nodiscard]] result<connection> get_connection(session& with, const api& of, std::string_view connection_id);
result<void> delete_connection(session& with, const api& of, std::string_view connection_id);

}  // namespace sparta::aws::connections
