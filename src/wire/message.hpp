#pragma once
#include "wire/header.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace sparta::wire {

struct request {
  std::string_view method;
  std::string_view target;
  std::span<const header> headers{};
  std::string_view body{};
};

/// Views into the reader's buffers: good until it reads again.
struct response {
  int status = 0;
  std::span<const header> headers{};
  std::string_view body{};
  bool keeps_connection = false;  ///< another request may follow on the connection it came by
};

/// What a server may make us hold.
struct response_limits {
  std::size_t head = 1U << 20U;   ///< Lambda's quota for request line and headers is 1 MB
  std::size_t body = 32U << 20U;  ///< an event is 6 MB at most
};

}  // namespace sparta::wire
