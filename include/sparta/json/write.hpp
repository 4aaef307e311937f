#pragma once
#include <sparta/json/value.hpp>
#include <sparta/json/writer.hpp>

#include <string>

namespace sparta::json {

/// The same value always gives the same bytes. Numbers take the fewest digits that read back as the same number.
[[nodiscard]] std::string write(const value& what, style look = style::compact);

/// The same, as a part of something larger.
void write(writer& out, const value& what);

}  // namespace sparta::json
