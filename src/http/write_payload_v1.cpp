#include "http/body_text.hpp"
#include "http/front.hpp"
#include "http/header_maps.hpp"

namespace sparta::http {

// https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html
json::object write_payload_v1(response what) {
  json::object made{{"statusCode", what.status}, {"multiValueHeaders", multi_values(what.headers)}};
  write_body(made, what);
  return made;
}

}  // namespace sparta::http
