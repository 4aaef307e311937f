#pragma once
#include <sparta/http/method.hpp>
#include <sparta/json/value.hpp>

#include <string>
#include <string_view>

namespace sparta::api {

/// The ARN of what an API executes: `below` is a stage, method and path, as `*/GET/orders/*`.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html
[[nodiscard]] json::value execution_arn(std::string_view api, std::string_view below);

/// A route in any stage, with a `*` for each parameter.
[[nodiscard]] std::string below_stage(http::method method, std::string_view path);

}  // namespace sparta::api
