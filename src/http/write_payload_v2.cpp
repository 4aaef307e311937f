#include "http/body_text.hpp"
#include "http/front.hpp"
#include "http/header_maps.hpp"

#include <utility>

namespace sparta::http {

// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
json::object write_payload_v2(response what) {
  json::array cookies = take_cookies(what.headers);
  json::object made{{"statusCode", what.status}, {"headers", single_values(what.headers)}};
  if (!cookies.empty()) made["cookies"] = std::move(cookies);
  write_body(made, what);
  return made;
}

}  // namespace sparta::http
