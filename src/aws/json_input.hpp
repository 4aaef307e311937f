#pragma once
#include <sparta/json/value.hpp>

#include <string_view>

namespace sparta::aws {

/// AWS refuses members that are empty where they may be absent.
inline void add_unless_empty(json::object& into, std::string_view name, std::string_view text) {
  if (!text.empty()) into[name] = text;
}

}  // namespace sparta::aws
