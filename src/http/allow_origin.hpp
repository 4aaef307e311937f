#pragma once
#include "base/environment.hpp"

#include <sparta/http/request.hpp>

#include <string_view>

namespace sparta::http {

/// What the template sets for functions behind a REST API with `cors`: origins with blanks between them, names with
/// commas between them, and `true`.
inline constexpr std::string_view allowed_origins = "SPARTA_CORS_ORIGINS";
inline constexpr std::string_view exposed_headers = "SPARTA_CORS_EXPOSE_HEADERS";
inline constexpr std::string_view allowed_credentials = "SPARTA_CORS_CREDENTIALS";

/// Tells a browser whose pages may read the answer, if the environment says so and the handler hasn't. With the proxy
/// integration, a REST API adds nothing to an answer.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html
void allow_origin(headers& of_answer, const request& to, const base::environment& from);

}  // namespace sparta::http
