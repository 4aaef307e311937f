#pragma once
#include <sparta/api/rest_authorizer.hpp>
#include <sparta/api/rest_model.hpp>
#include <sparta/api/rest_throttle.hpp>
#include <sparta/cfn/collections.hpp>
#include <sparta/cfn/value.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta {

/// How a request reaches the function: as API Gateway writes it, or as the mapping templates do.
enum class rest_integration { proxy, mapping };

/// What API Gateway itself holds a request to, and answers 400.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html
enum class rest_validation { none, body, parameters, body_and_parameters };

/// What a method may answer, told to those who generate clients; mapping templates have these statuses.
struct rest_method_response {
  int status_code = 200;
  rest_model model{};
  /// Their names.
  cfn::value<cfn::list<std::string>> headers{};
};

/// How the routes of a view differ: `api.with({.authorizer = users}).get(…)`.
struct rest_method_options {
  rest_authorizer authorizer{};
  /// One of which the token must have; for Cognito.
  cfn::value<cfn::list<std::string>> authorization_scopes{};
  /// The header `x-api-key` must have a key of a usage plan.
  bool api_key_required = false;
  rest_integration integration = rest_integration::proxy;
  /// For mapping templates: which media types are taken; default: all four.
  cfn::value<cfn::list<std::string>> content_types{};
  /// More than the handler's own: `{{"method.request.header.If-Match", true}}`, true for what must be there.
  cfn::value<cfn::map<bool>> request_parameters{};
  rest_model request_model{};
  rest_validation validation = rest_validation::none;
  std::vector<rest_method_response> method_responses{};
  /// The answer is sent as the function writes it.
  bool streams = false;
  /// How long API Gateway waits for the answer, from 50 ms. Default: 29 s, or for a stream 15 minutes. More than 29 s
  /// needs a higher quota of the account's.
  std::optional<std::chrono::milliseconds> timeout{};
  rest_throttle throttle{};
  rest_caching caching{};
  /// What tells one cached answer from another: `{"method.request.querystring.limit"}`.
  cfn::value<cfn::list<std::string>> cache_key_parameters{};
  std::string_view operation_name{};
  /// Of the functions: what is invoked, hence their published version.
  std::string_view alias{};
};

}  // namespace sparta
