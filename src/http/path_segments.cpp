#include "http/path_segments.hpp"

#include "base/percent.hpp"

#include <sparta/http/route_path.hpp>

#include <string>

namespace sparta::http {
bool well_escaped(std::string_view path) {
  for (std::size_t at = path.find('%'); at != std::string_view::npos; at = path.find('%', at + 3))
    if (!base::begins_percent_encoded(path.substr(at))) return false;
  return true;
}

parameters parameters_in(std::string_view path, std::string_view route) {
  parameters all;
  while (route.size() > 1) {
    const std::string_view named = first_segment(route);
    std::string_view given = first_segment(path);
    if (named.ends_with("+}")) given = path.substr(1);
    if (named.starts_with('{')) all.add(std::string(detail::parameter_in(named)), base::percent_decode(given));
    route.remove_prefix(1 + named.size());
    path.remove_prefix(1 + given.size());
  }
  return all;
}

}  // namespace sparta::http
