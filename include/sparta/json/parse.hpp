#pragma once
#include <sparta/json/limits.hpp>
#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <string_view>

namespace sparta::json {

/// RFC 8259 to the letter: UTF-8 only, no comments, no trailing comma, nothing after the value but blanks.
/// Of members with the same name the last counts. The error says where:
/// `expected ',' or '}' at line 3, column 14 (byte 57)`.
[[nodiscard]] result<value> parse(std::string_view text, limits bounds = {});

}  // namespace sparta::json
