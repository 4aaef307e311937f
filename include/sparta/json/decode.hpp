#pragma once
#include <sparta/json/as.hpp>
#include <sparta/json/limits.hpp>
#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <string_view>

namespace sparta::json {

/// Reads a T: an aggregate member by member, or any type of docs/reference/json.md. The error says where:
/// `order.lines[2].sku: expected string, got number (byte 118)`.
template <class T>
[[nodiscard]] result<T> decode(std::string_view text, limits bounds = {});

/// The same from a value, where errors have no byte offset.
template <class T>
[[nodiscard]] result<T> decode(const value& what);

}  // namespace sparta::json
