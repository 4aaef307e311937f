#pragma once

namespace sparta::json {

/// Names a type in the functions that change how it looks in JSON. Each is a plain function beside the type,
/// found by argument-dependent lookup:
///
///     constexpr auto json_names(json::as<T>)                     renames of members or enumerators (names.hpp)
///     constexpr auto json_optional(json::as<T>)                  members that may be missing (names.hpp)
///     void to_json(json::writer&, const T&)                      writes it
///     result<T> from_json(const json::value&, json::as<T>)       reads it
template <class T>
struct as {};

}  // namespace sparta::json
