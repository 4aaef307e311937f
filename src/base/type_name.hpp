#pragma once
#include <string>
#include <typeinfo>

namespace sparta::base {

/// As C++ spells it: `std::out_of_range`.
[[nodiscard]] std::string type_name(const std::type_info& type);

/// Of the exception being handled, whatever was thrown.
[[nodiscard]] std::string current_exception_type();

}  // namespace sparta::base
