#pragma once
#include <string_view>

namespace sparta::json {

enum class kind : unsigned char { null, boolean, number, string, array, object };

/// `null`, `boolean`, `number`, `string`, `array`, `object`.
[[nodiscard]] std::string_view name_of(kind what) noexcept;

}  // namespace sparta::json
