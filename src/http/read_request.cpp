#include "http/front.hpp"

#include <sparta/json/parse.hpp>

namespace sparta::http {
namespace {

using reader = result<request> (*)(json::value&);

/// By what no other front's events have.
reader reader_of(const json::value& event) {
  const auto has = [&](const char* name) { return event.find(name) != nullptr; };
  const json::value* const context = event.find("requestContext");
  if (has("rawPath")) return read_payload_v2;
  if (context != nullptr && context->find("elb") != nullptr) return read_load_balancer;
  if (has("httpMethod")) return read_payload_v1;
  if (has("method") && has("queryParams")) return read_mapping;
  return nullptr;
}

error unknown() {
  return {
      .kind = error_kind::decode,
      .message = "the event is no request: neither API Gateway, nor a function URL, nor a load balancer sends such"};
}

}  // namespace

result<request> read_request(std::string_view event) {
  auto parsed = json::parse(event);
  if (!parsed) return std::move(parsed).error();
  const reader read = reader_of(*parsed);
  if (read == nullptr) return unknown();
  auto made = read(*parsed);
  if (!made) return made;
  if (made->method.empty()) return unknown();
  made->event = event;
  return made;
}

}  // namespace sparta::http
