#pragma once
#include "http/route_tree.hpp"

#include <sparta/http/router.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <source_location>
#include <string>
#include <vector>

namespace sparta::http {

enum class route_outcome : std::uint8_t { taken, malformed, repeated, fallback, fallback_of_mounted };

/// A route as it was declared, and what became of it.
struct router_entry {
  http::method method = http::method::any;
  std::string path{};
  detail::routed handler{};
  std::source_location where{};
  route_outcome outcome = route_outcome::taken;
  std::size_t earlier = 0;  ///< that which a repeated one repeats
};

struct router::state {
  route_tree tree{};
  std::vector<router_entry> entries{};
  std::optional<std::size_t> fallback{};
  /// Told of what is added when the router is a function's handler already. In a bootstrap nobody listens.
  std::vector<std::function<void(const router_entry&)>> listeners{};

  void add(router_entry what);
};

}  // namespace sparta::http
