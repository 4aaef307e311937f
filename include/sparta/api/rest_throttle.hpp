#pragma once
#include <chrono>
#include <cstdint>
#include <optional>

namespace sparta {

/// How many requests are let through; the others are answered 429.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html
struct rest_throttle {
  std::optional<std::uint32_t> burst_limit{};  ///< at once
  std::optional<double> rate_limit{};          ///< a second
};

/// How long answers are kept, of a stage that has a cache.
struct rest_caching {
  /// Not said: this method is not cached. At most an hour.
  std::optional<std::chrono::seconds> ttl{};
  bool data_encrypted = false;
};

}  // namespace sparta
