#pragma once
#include "aws/client.hpp"

#include <sparta/json/value.hpp>

#include <string_view>

namespace sparta::aws {

/// The AWS JSON 1.1 protocol: `X-Amz-Target: <target_prefix>.<operation>`, an object in, an object out.
[[nodiscard]] result<json::value> json_call(client& with, std::string_view service, std::string_view target_prefix,
                                            std::string_view operation, const json::value& input);

/// The object of a JSON answer; an answer that is no JSON is a `decode` error naming the operation.
[[nodiscard]] result<json::value> json_body(const http_response& response, std::string_view operation);

}  // namespace sparta::aws
