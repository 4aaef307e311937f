#pragma once
#include <sparta/emf.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace sparta::runtime {

/// Why CloudWatch would not take something; nothing when it would.
using objection = std::optional<std::string_view>;

inline constexpr std::size_t metrics_per_line = 100;
inline constexpr std::size_t values_per_metric = 100;
inline constexpr std::size_t dimensions_per_set = 30;

/// Of a metric or a property: both are members of the line.
[[nodiscard]] objection objection_to_name(std::string_view name);
[[nodiscard]] objection objection_to_value(double value);
[[nodiscard]] objection objection_to_dimension(const dimension& one);
[[nodiscard]] objection objection_to_name_space(std::string_view name);

}  // namespace sparta::runtime
