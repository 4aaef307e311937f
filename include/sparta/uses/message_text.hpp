#pragma once
#include <sparta/json/encode.hpp>

#include <concepts>
#include <string>
#include <string_view>

namespace sparta::detail {

/// Text is sent as it is, anything else as JSON.
template <class T>
[[nodiscard]] std::string message_text(const T& what) {
  if constexpr (std::convertible_to<const T&, std::string_view>)
    return std::string(std::string_view(what));
  else
    return json::encode(what);
}

}  // namespace sparta::detail
