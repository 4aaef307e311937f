#pragma once
#include <sparta/json/json.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace sparta::events_roundtrip {

/// A payload's type by the name that C++ gives it.
struct payload_type {
  std::string_view name;
  result<json::value> (*again)(std::string_view text);  ///< decoded and encoded
};

template <class T>
result<json::value> decode_and_encode(std::string_view text) {
  auto decoded = json::decode<T>(text);
  if (!decoded) return std::move(decoded).error();
  return json::parse(json::encode(*decoded));
}

// The families; each has a file of its own, so that a change to one payload compiles one of them.
[[nodiscard]] std::span<const payload_type> cognito_types();
[[nodiscard]] std::span<const payload_type> conversation_types();
[[nodiscard]] std::span<const payload_type> data_types();
[[nodiscard]] std::span<const payload_type> eventbridge_types();
[[nodiscard]] std::span<const payload_type> http_types();
[[nodiscard]] std::span<const payload_type> identity_types();
[[nodiscard]] std::span<const payload_type> messaging_types();
[[nodiscard]] std::span<const payload_type> monitoring_types();
[[nodiscard]] std::span<const payload_type> operations_types();
[[nodiscard]] std::span<const payload_type> storage_types();

/// All of them, by name.
[[nodiscard]] std::vector<payload_type> types();

}  // namespace sparta::events_roundtrip
