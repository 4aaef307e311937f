#pragma once
#include <sparta/cfn/collections.hpp>
#include <sparta/cfn/value.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace sparta {

/// What API Gateway answers when it asks no function: to a wrong key, a missing token, a fault. Without one, all such
/// answers are problems as `http::problem` writes them.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html
struct rest_gateway_response {
  /// `MISSING_AUTHENTICATION_TOKEN`, `THROTTLED`; `DEFAULT_4XX` and `DEFAULT_5XX` for all the others.
  std::string_view response_type{};
  /// Default: the type's own.
  std::optional<int> status_code{};
  /// Headers: `{{"Retry-After", "'30'"}}`, constants in single quotes, or parameters of the request.
  cfn::value<cfn::map<std::string>> headers{};
  /// By media type: `{{"application/json", "{\"message\":$context.error.messageString}"}}`.
  cfn::value<cfn::map<std::string>> response_templates{};
};

}  // namespace sparta
