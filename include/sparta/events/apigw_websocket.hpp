#pragma once
#include <sparta/events/apigw_proxy.hpp>

namespace sparta::events {

/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html
struct apigw_websocket_request_context {
  std::string route_key;   ///< `$connect`, `$disconnect`, `$default` or a route of the API
  std::string event_type;  ///< `CONNECT`, `MESSAGE` or `DISCONNECT`
  std::string connection_id;
  epoch_milliseconds connected_at;
  std::string api_id;
  std::string domain_name;
  std::string stage;
  std::string message_direction;          ///< `IN`
  std::optional<std::string> message_id;  ///< of a message
  std::string request_id;
  std::string extended_request_id;
  timestamp request_time;  ///< to the second: `15/May/2020:06:01:09 +0000`
  epoch_milliseconds request_time_epoch;
  apigw_identity identity;
  std::optional<apigw_proxy_authorizer> authorizer;
  std::optional<int> disconnect_status_code;  ///< WebSocket's own, such as 1001
  std::optional<std::string> disconnect_reason;
  std::optional<std::string> account_id;
  std::optional<std::string> resource_id;
  std::optional<std::string> resource_path;
  std::optional<std::string> http_method;
  std::optional<std::string> error;
  std::optional<number_text<std::int64_t>> integration_latency;  ///< milliseconds
  std::optional<any_text> status;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_websocket_request_context>) { return json::camel_case(); }

/// A connection to a WebSocket API begins or ends, or a message came over it. Only the beginning has parameters.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html
struct apigw_websocket_request {
  apigw_websocket_request_context request_context;
  std::map<std::string, std::string> headers;
  std::map<std::string, std::vector<std::string>> multi_value_headers;
  std::map<std::string, std::string> query_string_parameters;
  std::map<std::string, std::vector<std::string>> multi_value_query_string_parameters;
  std::map<std::string, std::string> path_parameters;
  std::map<std::string, std::string> stage_variables;
  std::optional<std::string> resource;
  std::optional<std::string> path;
  std::optional<std::string> http_method;
  std::optional<std::string> body;  ///< the message
  bool is_base64_encoded = false;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_websocket_request>) { return json::camel_case(); }

/// A status other than 2xx refuses a connection; the body goes to the client when the route has a response.
using apigw_websocket_response = apigw_proxy_response;

}  // namespace sparta::events
