#include "runtime/metric_batch.hpp"

#include <algorithm>

namespace sparta::runtime {
namespace {

constexpr std::string_view is_metric = "the name is that of a metric";
constexpr std::string_view is_dimension = "the name is that of a dimension";
constexpr std::string_view is_property = "the name is that of a property";

bool has_metric(const metric_batch& batch, std::string_view name) {
  return std::any_of(batch.series.begin(), batch.series.end(), [&](const auto& one) { return one.name == name; });
}

struct to_json {
  json::value operator()(const json::value* value) const { return *value; }
  template <class T>
  json::value operator()(const T& value) const {
    return value;
  }
};

objection objection_in(const metric_batch& batch, const dimension& one) {
  if (const auto why = objection_to_dimension(one)) return why;
  if (has_metric(batch, one.name)) return is_metric;
  if (batch.properties.contains(one.name)) return is_property;
  const auto* const before = batch.dimensions.find(one.name);
  if (before != nullptr && before->as_string() != one.value) return "a dimension has one value an invocation";
  return std::nullopt;
}

bool names_twice(std::span<const dimension> set) {
  for (std::size_t i = 0; i < set.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (set[i].name == set[j].name) return true;
  return false;
}

}  // namespace

objection add_value(metric_batch& to, const metric_series& kind, double value) {
  if (const auto why = objection_to_name(kind.name)) return why;
  if (const auto why = objection_to_value(value)) return why;
  if (to.dimensions.contains(kind.name)) return is_dimension;
  if (to.properties.contains(kind.name)) return is_property;
  const auto same = [&](const metric_series& one) {
    return one.name == kind.name && one.in == kind.in && one.resolution == kind.resolution;
  };
  auto found = std::find_if(to.series.begin(), to.series.end(), same);
  if (found == to.series.end()) found = to.series.insert(found, kind);
  found->values.push_back(value);
  return std::nullopt;
}

objection add_dimensions(metric_batch& to, std::span<const dimension> set) {
  if (set.size() > dimensions_per_set) return "a set has more than 30 dimensions";
  if (names_twice(set)) return "a set has two dimensions of one name";
  for (const auto& one : set)
    if (const auto why = objection_in(to, one)) return why;
  std::vector<std::string> names;
  for (const auto& one : set) {
    names.emplace_back(one.name);
    to.dimensions[one.name] = one.value;
  }
  // A set written twice would count everything twice.
  if (std::find(to.dimension_sets.begin(), to.dimension_sets.end(), names) == to.dimension_sets.end())
    to.dimension_sets.push_back(std::move(names));
  return std::nullopt;
}

objection set_property(metric_batch& to, const log_field& field) {
  if (const auto why = objection_to_name(field.name)) return why;
  if (has_metric(to, field.name)) return is_metric;
  if (to.dimensions.contains(field.name)) return is_dimension;
  to.properties[field.name] = std::visit(to_json{}, field.value);
  return std::nullopt;
}

objection set_name_space(metric_batch& to, std::string_view name) {
  if (const auto why = objection_to_name_space(name)) return why;
  to.name_space = name;
  return std::nullopt;
}

}  // namespace sparta::runtime
