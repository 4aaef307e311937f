#pragma once
#include <sparta/json/value.hpp>

#include <optional>
#include <string_view>

namespace sparta::api {

// Properties that are left out unless they say something.

inline void set(json::object& properties, std::string_view name, const json::value& what) {
  if (!what.is_null()) properties[name] = what;
}
inline void set(json::object& properties, std::string_view name, std::string_view text) {
  if (!text.empty()) properties[name] = text;
}
inline void set_if(json::object& properties, std::string_view name, bool truth) {
  if (truth) properties[name] = true;
}
template <class T>
void set(json::object& properties, std::string_view name, const std::optional<T>& what) {
  if (what) properties[name] = *what;
}

}  // namespace sparta::api
