#pragma once
#include <sparta/events/json_text.hpp>
#include <sparta/json/json.hpp>

#include <string>
#include <vector>

namespace sparta::events_roundtrip {

/// Where a decoded payload has members that its type doesn't know: the paths of all that `json::rest` keeps.
template <class T>
void list_unknown(const T& what, const std::string& path, std::vector<std::string>& to) {
  using json::detail::shape;
  constexpr auto kind = json::detail::shape_v<T>;
  if constexpr (kind == shape::optional || kind == shape::pointer) {
    if (what) list_unknown(*what, path, to);
  } else if constexpr (json::detail::has_to_json<T>) {
    if constexpr (requires { *what; }) list_unknown(*what, path, to);
  } else if constexpr (kind == shape::sequence || kind == shape::fixed_array) {
    for (std::size_t i = 0; i < what.size(); ++i) list_unknown(what[i], path + "[" + std::to_string(i) + "]", to);
  } else if constexpr (kind == shape::map) {
    for (const auto& [key, value] : what) list_unknown(value, path + ".*", to);
  } else if constexpr (kind == shape::variant) {
    std::visit([&](const auto& held) { list_unknown(held, path, to); }, what);
  } else if constexpr (kind == shape::rest) {
    for (const auto& each : what.unknown) to.push_back(path + each.name);
  } else if constexpr (kind == shape::aggregate) {
    json::detail::with_fields(what, [&](const auto&... field) {
      std::size_t i = 0;
      const auto one = [&](const auto& each) {
        const bool rest = std::is_same_v<std::remove_cvref_t<decltype(each)>, json::rest>;
        list_unknown(
            each, path + (path.empty() ? "" : ".") + (rest ? "" : std::string(json::detail::member_names<T>[i])), to);
        ++i;
      };
      (one(field), ...);
    });
  }
}

}  // namespace sparta::events_roundtrip
