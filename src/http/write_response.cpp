#include "http/front.hpp"

#include <sparta/json/write.hpp>

#include <utility>

namespace sparta::http {
namespace {

json::object written(response what, front to) {
  switch (to) {
    case front::rest_api:
    case front::http_api_v1: return write_payload_v1(std::move(what));
    case front::rest_api_mapping: return write_mapping(std::move(what));
    case front::http_api:
    case front::function_url: return write_payload_v2(std::move(what));
    case front::load_balancer: return write_load_balancer(std::move(what), false);
    case front::load_balancer_multi_value: return write_load_balancer(std::move(what), true);
  }
  return {};
}

}  // namespace

bool has_no_body(int status, std::string_view method) { return method == "HEAD" || status == 204 || status == 304; }

raw_response write_response(response what, const request& to) {
  if (has_no_body(what.status, to.method)) what.body.clear();
  return {.body = json::write(written(std::move(what), to.front)), .content_type = "application/json"};
}

}  // namespace sparta::http
