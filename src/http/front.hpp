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
[[nodiscard]] result<request> read_payload_v2(json::value& event);

/// The response as the front of the request wants it.
[[nodiscard]] raw_response write_response(response what, const request& to);

}  // namespace sparta::http
