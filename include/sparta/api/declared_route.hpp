#pragma once
#include <sparta/api/describe_handler.hpp>
#include <sparta/http/method.hpp>

#include <cstddef>
#include <source_location>
#include <string_view>

namespace sparta::api {

/// A route as an API hands it on, its types erased.
struct declared_route {
  http::method method = http::method::any;
  std::string_view path{};
  std::size_t function = 0;  ///< its index in the service
  describer describe = nullptr;
  std::source_location where{};
};

}  // namespace sparta::api
