#include "wire/header.hpp"

#include "base/strings.hpp"

namespace sparta::wire {

std::string_view find(std::span<const header> headers, std::string_view name) {
  for (const auto& one : headers)
    if (!one.value.empty() && base::equals_ignoring_case(one.name, name)) return one.value;
  return {};
}

bool is_field_value(std::string_view text) {
  for (const char c : text)
    if ((static_cast<unsigned char>(c) < ' ' && c != '\t') || c == '\x7f') return false;
  return true;
}

}  // namespace sparta::wire
