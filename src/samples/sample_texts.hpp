#pragma once
#include <span>
#include <string_view>

namespace sparta::samples {

/// A file of spec/events, as JSON (codegen/generate_samples.py).
struct sample_text {
  std::string_view name;
  std::string_view type;
  std::string_view json;
};

/// Sorted by name.
[[nodiscard]] std::span<const sample_text> sample_texts();

}  // namespace sparta::samples
