#pragma once
#include <sparta/json/as.hpp>
#include <sparta/json/value.hpp>
#include <sparta/json/writer.hpp>

#include <string>

namespace sparta::json {

/// Writes an aggregate member by member, or any type of docs/reference/json.md.
template <class T>
[[nodiscard]] std::string encode(const T& what, style look = style::compact);

/// The same, as a part of something larger.
template <class T>
void encode(writer& out, const T& what);

/// The same as a value.
template <class T>
[[nodiscard]] value to_value(const T& what);

}  // namespace sparta::json
