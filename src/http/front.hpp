#pragma once
#include <sparta/handler.hpp>
#include <sparta/http/request.hpp>
#include <sparta/http/response.hpp>
#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <string_view>

namespace sparta::http {

/// The request that an event is, whichever front sent it.
[[nodiscard]] result<request> read_request(std::string_view event);

/// One function for each form of event. Members are moved out of it.
[[nodiscard]] result<request> read_payload_v1(json::value& event);
[[nodiscard]] result<request> read_payload_v2(json::value& event);
[[nodiscard]] result<request> read_load_balancer(json::value& event);
[[nodiscard]] result<request> read_mapping(json::value& event);

/// The response as the front of the request wants it. It is one that can be sent: see sendable_response.hpp.
[[nodiscard]] raw_response write_response(response what, const request& to);

/// RFC 9110 §6.4.1
[[nodiscard]] bool has_no_body(int status, std::string_view method);

/// One function for each form of answer.
[[nodiscard]] json::object write_payload_v1(response what);
[[nodiscard]] json::object write_payload_v2(response what);
[[nodiscard]] json::object write_load_balancer(response what, bool multi_value);
[[nodiscard]] json::object write_mapping(response what);

}  // namespace sparta::http
