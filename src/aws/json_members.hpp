#pragma once
#include "base/time_text.hpp"

#include <sparta/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Members of AWS's answers, taken as they come: what is absent, null, of another kind or out of range reads as empty.
/// Emulators leave out, and services add, more than a strict reader would bear.
namespace sparta::aws {

[[nodiscard]] std::string text_member(const json::value& from, std::string_view name);
[[nodiscard]] std::int64_t integer_member(const json::value& from, std::string_view name);
/// Milliseconds since 1970.
[[nodiscard]] std::optional<base::timestamp> time_member(const json::value& from, std::string_view name);
[[nodiscard]] const json::array& array_member(const json::value& from, std::string_view name);

}  // namespace sparta::aws
