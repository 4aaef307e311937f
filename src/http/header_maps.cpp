#include "http/header_maps.hpp"

#include "base/strings.hpp"

#include <utility>

namespace sparta::http {

json::object single_values(const headers& all) {
  json::object members;
  for (const field& each : all) {
    json::value& there = members[base::to_lower(each.name)];
    there = there.is_null() ? each.value : there.as_string() + ", " + each.value;
  }
  return members;
}

json::object multi_values(const headers& all) {
  json::object members;
  for (const field& each : all) {
    json::value& there = members[base::to_lower(each.name)];
    if (there.is_null()) there = json::array{};
    there.as_array().emplace_back(each.value);
  }
  return members;
}

json::array take_cookies(headers& all) {
  json::array cookies;
  for (const std::string_view each : all.all("set-cookie")) cookies.emplace_back(each);
  all.remove("set-cookie");
  return cookies;
}

}  // namespace sparta::http
