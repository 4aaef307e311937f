#include "http/front.hpp"

#include <sparta/json/write.hpp>

#include <utility>

namespace sparta::http {

raw_response write_response(response what, const request& /*to*/) {
  json::object members;
  for (const field& each : what.headers) members[each.name] = each.value;
  return {.body = json::write(json::object{{"statusCode", what.status},
                                           {"headers", std::move(members)},
                                           {"body", std::move(what.body)},
                                           {"isBase64Encoded", false}}),
          .content_type = "application/json"};
}

}  // namespace sparta::http
