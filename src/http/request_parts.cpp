#include "http/request_parts.hpp"

#include "base/base64.hpp"
#include "base/strings.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace sparta::http {

/// By a map of their places: a load balancer passes on 64 KB of headers, which may be thousands.
headers combined(std::vector<field> all) {
  std::map<std::string, std::size_t> places;
  std::vector<field> kept;
  for (field& each : all) {
    const auto [at, is_new] = places.try_emplace(base::to_lower(each.name), kept.size());
    if (is_new)
      kept.push_back(std::move(each));
    else
      kept[at->second].value.append(at->first == "cookie" ? "; " : ",").append(each.value);
  }
  headers made;
  for (field& each : kept) made.add(std::move(each.name), std::move(each.value));
  return made;
}

parameters read_cookies(std::string_view header) {
  parameters all;
  while (!header.empty()) {
    const std::string_view pair = header.substr(0, header.find(';'));
    header.remove_prefix(std::min(pair.size() + 1, header.size()));
    const auto equals = pair.find('=');
    const std::string_view name = base::trim(pair.substr(0, equals));
    if (equals == std::string_view::npos || name.empty()) continue;
    all.add(std::string(name), std::string(base::trim(pair.substr(equals + 1))));
  }
  return all;
}

std::string read_body(const event_part& event) {
  const event_part body = event["body"];
  std::string text = body.text();
  if (!event["isBase64Encoded"].flag()) return text;
  const auto bytes = base::base64_decode(text);
  if (!bytes) {
    body.refuse("base64", "something else");
    return {};
  }
  return {reinterpret_cast<const char*>(bytes->data()), bytes->size()};
}

std::string route_of(std::string_view key) {
  const auto slash = key.find('/');
  return slash == std::string_view::npos ? std::string() : std::string(key.substr(slash));
}

}  // namespace sparta::http
