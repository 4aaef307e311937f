#pragma once
#include <sparta/names.hpp>

#include <string_view>

namespace sparta::api {

/// Below which an API answers on its domain: `v1`, `shop/orders`, or nothing.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html
[[nodiscard]] inline bool is_base_path(std::string_view text) {
  for (const char c : text)
    if (!sparta::detail::is_letter_or_digit(c) && std::string_view("$-_.+!*'()/").find(c) == std::string_view::npos)
      return false;
  return text.size() <= 300 && !text.starts_with('/') && !text.ends_with('/') &&
         text.find("//") == std::string_view::npos;
}

}  // namespace sparta::api
