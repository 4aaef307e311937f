#pragma once
#include <sparta/cfn/collections.hpp>
#include <sparta/cfn/lambda.hpp>
#include <sparta/cfn/value.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace sparta::http {

/// Which pages of other origins a browser lets call. https://fetch.spec.whatwg.org/#http-cors-protocol
struct cors {
  /// `https://example.com`; `*` for all.
  cfn::value<cfn::list<std::string>> origins{};
  cfn::value<cfn::list<std::string>> methods{};  ///< default: those of the routes
  cfn::value<cfn::list<std::string>>
      headers{};  ///< that a request may have; default: `content-type` and `authorization`
  cfn::value<cfn::list<std::string>> expose_headers{};  ///< that the page may read
  std::optional<std::chrono::seconds> max_age{};        ///< how long the browser remembers
  bool allow_credentials = false;                       ///< cookies; not with the origin `*`

  /// For `function_url_options::cors`, where the default of the methods is all.
  operator cfn::value<cfn::lambda::url_cors>() const;
};

inline cors::operator cfn::value<cfn::lambda::url_cors>() const {
  cfn::lambda::url_cors made{.allow_headers = headers, .allow_origins = origins, .expose_headers = expose_headers};
  if (allow_credentials) made.allow_credentials = true;
  if (!headers.has_value()) made.allow_headers = {"authorization", "content-type"};
  if (methods.has_value())
    made.allow_methods = cfn::unchecked(methods);
  else
    made.allow_methods = {cfn::lambda::allow_methods::all};
  if (max_age) made.max_age = max_age->count();
  return made;
}

}  // namespace sparta::http
