#pragma once
#include "samples/sample.hpp"

#include <sparta/result.hpp>

#include <string_view>
#include <vector>

namespace sparta::samples {

/// All of them, by name.
[[nodiscard]] std::vector<sample> all_samples();
[[nodiscard]] bool is_sample(std::string_view name);
/// The error of an unknown name suggests one.
[[nodiscard]] result<sample> find_sample(std::string_view name);
/// The name that was most likely meant; empty when none is near.
[[nodiscard]] std::string_view nearest_sample(std::string_view name);

}  // namespace sparta::samples
