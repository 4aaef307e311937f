#pragma once
#include "api/http_api.hpp"

#include <sparta/api/http_api_options.hpp>

#include <source_location>

/// What `main` says of an HTTP API, as it is kept.
namespace sparta::api {

[[nodiscard]] json::value cors_configuration(const http::cors& what);
[[nodiscard]] json::object route_settings(const throttle& limits, bool detailed_metrics);
[[nodiscard]] stage kept(const http_api_stage& what, std::source_location where);
[[nodiscard]] domain kept(const http_api_domain& what);
[[nodiscard]] authorizer kept(const jwt_authorizer_options& what, std::source_location where);
[[nodiscard]] authorizer kept(const http_lambda_authorizer_options& what, std::size_t function,
                              std::source_location where);

}  // namespace sparta::api
