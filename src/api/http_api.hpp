#pragma once
#include "model/part.hpp"
#include "model/service.hpp"

#include <sparta/http/method.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace sparta::api {

struct route {
  http::method method = http::method::any;
  std::string path;
  std::size_t function = 0;
  model::source_line declared_at{};
};

/// An HTTP API as it was declared.
struct declared_http_api {
  std::string name;
  std::string description{};
  json::value cors{};  ///< by AWS's names
  std::vector<route> routes{};
  model::source_line declared_at{};
};

[[nodiscard]] model::part_wiring wire(const declared_http_api& what, const model::service& of);

}  // namespace sparta::api
