#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sparta::json {

/// The double nearest to a JSON number; nothing when that is beyond the largest one.
[[nodiscard]] std::optional<double> read_double(std::string_view digits);

void append_number(std::string& out, std::int64_t number);
void append_number(std::string& out, std::uint64_t number);
/// The fewest digits that read back as the same double, as std::to_chars has them (which costs a static program
/// 130 kB). Infinities and NaN have no digits in JSON: null.
void append_number(std::string& out, double number);
/// The digits of the float itself: 0.1F is 0.1, not 0.10000000149011612.
void append_number(std::string& out, float number);

}  // namespace sparta::json
