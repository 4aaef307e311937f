#include "http/front.hpp"

#include <sparta/json/parse.hpp>

namespace sparta::http {
namespace {

error unknown() {
  return {
      .kind = error_kind::decode,
      .message = "the event is no request: neither API Gateway, nor a function URL, nor a load balancer sends such"};
}

result<request> read(json::value& event) {
  const json::value* const version = event.find("version");
  if (version != nullptr && version->is_string() && version->as_string() == "2.0") return read_payload_v2(event);
  return unknown();
}

}  // namespace

result<request> read_request(std::string_view event) {
  auto parsed = json::parse(event);
  if (!parsed) return std::move(parsed).error();
  auto made = read(*parsed);
  if (made) made->event = event;
  return made;
}

}  // namespace sparta::http
