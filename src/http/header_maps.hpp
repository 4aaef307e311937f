#pragma once
#include <sparta/http/fields.hpp>
#include <sparta/json/value.hpp>

namespace sparta::http {

/// Headers as a front takes them that has one value for each name: several become a list (RFC 9110 §5.3).
[[nodiscard]] json::object single_values(const headers& all);
/// As one takes them that has many.
[[nodiscard]] json::object multi_values(const headers& all);

/// What can't become a list, in a list of JSON; taken out of the headers.
[[nodiscard]] json::array take_cookies(headers& all);

}  // namespace sparta::http
