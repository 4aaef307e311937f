#pragma once
#include <span>
#include <string_view>

namespace sparta::wire {

struct header {
  std::string_view name;
  std::string_view value;
};

/// The first value of that name, upper and lower case alike; empty when there is none.
/// Servers of the Runtime API send empty headers for what they don't have, so empty and absent are one.
[[nodiscard]] std::string_view find(std::span<const header> headers, std::string_view name);

/// True for text that may be written as a header's value: no control character but the tab (RFC 9110 §5.5).
[[nodiscard]] bool is_field_value(std::string_view text);

}  // namespace sparta::wire
