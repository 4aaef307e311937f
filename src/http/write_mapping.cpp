#include "http/front.hpp"
#include "http/header_maps.hpp"

#include <sparta/json/parse.hpp>

#include <utility>

namespace sparta::http {

json::object write_mapping(response what) {
  json::object made{{"code", what.status}, {"headers", single_values(what.headers)}};
  auto parsed = json::parse(what.body);
  made["body"] = parsed ? *std::move(parsed) : json::value(std::move(what.body));
  return made;
}

}  // namespace sparta::http
