#pragma once
#include <sparta/http/fields.hpp>

#include <string>
#include <string_view>

namespace sparta::http {

/// One name or value of a form: `+` is a blank, `%2B` a plus.
/// https://url.spec.whatwg.org/#application/x-www-form-urlencoded
[[nodiscard]] std::string form_decode(std::string_view text);

/// `a=1&a=2&b`: names and values decoded, in their order. A name without `=` has an empty value.
[[nodiscard]] parameters read_query(std::string_view text);

/// The text that reads as these parameters.
[[nodiscard]] std::string write_query(const parameters& all);

}  // namespace sparta::http
