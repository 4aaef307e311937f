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
/// `did you mean …?`, or where the names are listed.
[[nodiscard]] std::string suggestion_for(std::string_view name);

}  // namespace sparta::samples
