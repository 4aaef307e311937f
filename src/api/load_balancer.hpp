#pragma once
#include "model/part.hpp"
#include "model/service.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sparta::api {

struct balanced_function {
  json::array conditions{};  ///< by AWS's names; empty: what no rule is for
  std::optional<std::uint32_t> priority{};
  std::size_t function = 0;
  bool multi_value_headers = true;
  std::string alias{};
  model::source_line declared_at{};
};

/// A load balancer as it was declared.
struct declared_load_balancer {
  std::string name;
  json::object properties{};  ///< its own, by AWS's names
  json::value certificate{};
  json::value ssl_policy{};
  std::uint16_t port = 80;
  json::value listener{};  ///< null: one of its own
  std::vector<balanced_function> rules{};
  std::vector<balanced_function> fallbacks{};  ///< one at most
  model::source_line declared_at{};
};

[[nodiscard]] model::part_wiring wire(const declared_load_balancer& what, const model::service& of);

/// With the priorities that were not said.
[[nodiscard]] std::vector<balanced_function> with_priorities(std::vector<balanced_function> rules);
[[nodiscard]] json::value url_of(const declared_load_balancer& of);

void check_load_balancer(const declared_load_balancer& what, const model::service& of,
                         std::vector<model::problem>& problems);

}  // namespace sparta::api
