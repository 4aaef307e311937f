#pragma once
#include <sparta/cfn/collections.hpp>
#include <sparta/cfn/value.hpp>
#include <sparta/detail/delivery.hpp>
#include <sparta/events/apigw_v2_authorizer.hpp>
#include <sparta/names.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace sparta::api {

/// Who may call a route of an HTTP API: everybody, those whom IAM lets, or those whom an authorizer of the API lets.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html
struct http_authorizer {
  enum class kind { none, iam, jwt, lambda };
  kind by = kind::none;
  const void* api = nullptr;  ///< whose it is
  std::size_t index = 0;
};
/// Requests are signed, and the caller's policies allow `execute-api:Invoke`.
inline constexpr http_authorizer iam_authorizer{.by = http_authorizer::kind::iam};

/// Lets in those who have a token of an OpenID provider, such as a Cognito user pool.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
struct jwt_authorizer_options {
  logical_id name;
  /// `https://cognito-idp.{region}.amazonaws.com/{userPoolId}`; its `/.well-known/openid-configuration` must be there.
  cfn::required<std::string> issuer;
  /// One of these is the token's `aud` or `client_id`.
  cfn::required<cfn::list<std::string>> audience;
  std::string_view identity_source = "$request.header.Authorization";
};

/// Lets in those whom a function lets, which takes events::apigw_v2_authorizer_request.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
struct http_lambda_authorizer_options {
  logical_id name;
  /// What must be in the request, else API Gateway answers 401 itself: `$request.header.Authorization`,
  /// `$request.querystring.key`, `$context…`, `$stageVariables…`. Default: the first of these; with `{}`, nothing.
  std::optional<cfn::value<cfn::list<std::string>>> identity_sources{};
  /// How long an answer holds for requests of the same identity, whatever their route: 0 to 1 hour.
  std::chrono::seconds ttl{0};
  /// The function answers events::apigw_v2_authorizer_response; else a policy, events::apigw_authorizer_response.
  bool simple_responses = true;
  /// The version that the alias names answers.
  std::string_view alias{};
};

template <class Event>
consteval bool authorizes_requests() {
  constexpr bool taken =
      std::is_same_v<Event, events::apigw_v2_authorizer_request> || sparta::detail::takes_anything<Event>;
  static_assert(taken, "sparta: the handler of an HTTP API's authorizer takes events::apigw_v2_authorizer_request");
  return taken;
}

}  // namespace sparta::api
