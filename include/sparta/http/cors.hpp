#pragma once
#include <sparta/cfn/collections.hpp>
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
};

}  // namespace sparta::http
