#pragma once
#include <sparta/events/apigw_proxy.hpp>
#include <sparta/events/apigw_v2_http.hpp>

#include <type_traits>

namespace sparta::api {

/// How an HTTP API writes requests down. A handler that takes a payload itself gets that; http::request reads both.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
enum class payload_format { by_handler, v1, v2 };

/// The only one that a handler of the event reads, if there is one.
template <class Event>
consteval payload_format format_of() {
  if (std::is_same_v<Event, events::apigw_proxy_request>) return payload_format::v1;
  if (std::is_same_v<Event, events::apigw_v2_http_request>) return payload_format::v2;
  return payload_format::by_handler;
}

}  // namespace sparta::api
