#pragma once
#include "api/rest_api.hpp"

#include <sparta/api/request_parameters.hpp>
#include <sparta/api/rest_api_options.hpp>
#include <sparta/api/rest_gateway_response.hpp>
#include <sparta/api/rest_usage_plan.hpp>

#include <cstddef>
#include <vector>

namespace sparta::api {

// What was said, as data that owns its text, by AWS's names.
[[nodiscard]] declared_rest_api declared(const rest_api_options& what, const model::source_line& where);
[[nodiscard]] rest_stage declared(const rest_stage_options& what, const model::source_line& where);
[[nodiscard]] rest_view declared(const rest_method_options& what);
[[nodiscard]] json::object declared(const std::vector<request_parameter>& parameters);
[[nodiscard]] rest_authorizing declared(const rest_token_authorizer_options& what, std::size_t judge,
                                        const model::source_line& where);
[[nodiscard]] rest_authorizing declared(const rest_request_authorizer_options& what, std::size_t judge,
                                        const model::source_line& where);
[[nodiscard]] rest_authorizing declared(const rest_cognito_authorizer_options& what, const model::source_line& where);
[[nodiscard]] rest_element declared(const rest_model_options& what, const model::source_line& where);
[[nodiscard]] rest_element declared(const rest_usage_plan_options& what, const model::source_line& where);
[[nodiscard]] rest_element declared(const rest_api_key_options& what, const model::source_line& where);
[[nodiscard]] rest_element declared(const rest_gateway_response& what, const model::source_line& where);

/// Members of `MethodSettings`, and of a usage plan's `Throttle` without the prefix.
[[nodiscard]] json::object settings_of(const rest_throttle& throttle, const rest_caching& caching);

}  // namespace sparta::api
