#pragma once
#include "events_roundtrip/unknown_members.hpp"

#include <sparta/json/json.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace sparta::events_roundtrip {

/// A payload's type by the name that C++ gives it.
struct payload_type {
  std::string_view name;
  result<json::value> (*again)(std::string_view text);                 ///< decoded and encoded
  result<std::vector<std::string>> (*unknown)(std::string_view text);  ///< paths of members that it doesn't know
};

template <class T>
result<json::value> decode_and_encode(std::string_view text) {
  auto decoded = json::decode<T>(text);
  if (!decoded) return std::move(decoded).error();
  return json::parse(json::encode(*decoded));
}

template <class T>
result<std::vector<std::string>> decode_and_list_unknown(std::string_view text) {
  auto decoded = json::decode<T>(text);
  if (!decoded) return std::move(decoded).error();
  std::vector<std::string> paths;
  list_unknown(*decoded, "", paths);
  return paths;
}

template <class T>
constexpr payload_type type(std::string_view name) {
  return {name, &decode_and_encode<T>, &decode_and_list_unknown<T>};
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
