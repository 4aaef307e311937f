#pragma once
#include <sparta/json/value.hpp>

namespace sparta::on {

/// Whether a value, which is no array and no object, is what one alternative of a field looks for.
[[nodiscard]] bool matches_value(const json::value& alternative, const json::value& value);

}  // namespace sparta::on
