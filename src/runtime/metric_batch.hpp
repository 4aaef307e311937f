#pragma once
#include "runtime/metric_rules.hpp"

#include <sparta/emf.hpp>
#include <sparta/json/value.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::runtime {

struct metric_series {
  std::string name;
  unit in = unit::none;
  storage_resolution resolution = storage_resolution::standard;
  std::vector<double> values{};
};

/// What a handler has said; no name is in two of the three objects of a line.
struct metric_batch {
  std::string name_space{};  ///< empty: the service's name
  std::vector<metric_series> series{};
  std::vector<std::vector<std::string>> dimension_sets{};
  json::object dimensions{};  ///< of all sets: a line has room for one value of a name
  json::object properties{};
};

// What is objected to leaves the batch as it was.
[[nodiscard]] objection add_value(metric_batch& to, const metric_series& kind, double value);
[[nodiscard]] objection add_dimensions(metric_batch& to, std::span<const dimension> set);
[[nodiscard]] objection set_property(metric_batch& to, const log_field& field);
[[nodiscard]] objection set_name_space(metric_batch& to, std::string_view name);

}  // namespace sparta::runtime
