#pragma once
#include "front_ends.hpp"

#include <sparta/http/request.hpp>
#include <sparta/http/response.hpp>

#include <string>
#include <vector>

namespace sparta::http {

struct row {
  const char* what;
  sent request;
  /// What the handler has to see of path and query, for rows where it isn't what was sent.
  std::string path = request.path;
  std::vector<field> query{};
};

/// What clients send.
[[nodiscard]] std::vector<row> rows();

/// Tells what it sees in a header; its answer has the request's own body and media type, and a cookie.
[[nodiscard]] response mirror(const request& of);

}  // namespace sparta::http
