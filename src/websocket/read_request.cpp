#include "websocket/read_request.hpp"

#include "base/base64.hpp"

#include <sparta/json/parse.hpp>

#include <string>
#include <utility>

namespace sparta::websocket {
namespace {

error broken(std::string what) { return {.kind = error_kind::decode, .message = std::move(what)}; }

std::string text_in(const json::value& from, std::string_view name) {
  const json::value* const found = from.find(name);
  return found != nullptr && found->is_string() ? found->as_string() : std::string();
}

/// The map of many values has all of them; an emulator may send the plain one alone.
template <class Fields>
void add_fields(const json::value& event, std::string_view many, std::string_view plain, Fields& to) {
  if (const json::value* const all = event.find(many); all != nullptr && all->is_object()) {
    for (const auto& [name, values] : all->as_object())
      if (values.is_array())
        for (const json::value& each : values.as_array())
          if (each.is_string()) to.add(std::string(name), each.as_string());
  } else if (const json::value* const one = event.find(plain); one != nullptr && one->is_object()) {
    for (const auto& [name, value] : one->as_object())
      if (value.is_string()) to.add(std::string(name), value.as_string());
  }
}

result<std::string> body_of(const json::value& event) {
  const std::string text = text_in(event, "body");
  const json::value* const encoded = event.find("isBase64Encoded");
  if (encoded == nullptr || !encoded->is_bool() || !encoded->as_bool()) return text;
  const auto bytes = base::base64_decode(text);
  if (!bytes) return broken("body: it is said to be base64, and is not");
  return std::string(reinterpret_cast<const char*>(bytes->data()), bytes->size());
}

result<event_type> type_of(const json::value& context) {
  const std::string text = text_in(context, "eventType");
  if (text == "CONNECT") return event_type::connect;
  if (text == "DISCONNECT") return event_type::disconnect;
  if (text == "MESSAGE") return event_type::message;
  return broken("requestContext.eventType: '" + text + "' is none of CONNECT, MESSAGE and DISCONNECT");
}

}  // namespace

result<request> read_request(std::string_view event) {
  const auto parsed = json::parse(event);
  if (!parsed) return parsed.error();
  const json::value* const context = parsed->find("requestContext");
  if (context == nullptr || text_in(*context, "connectionId").empty())
    return broken("requestContext.connectionId: it is missing, so the event is not of a WebSocket API");
  const auto type = type_of(*context);
  if (!type) return type.error();
  auto body = body_of(*parsed);
  if (!body) return std::move(body).error();
  request made{.connection_id = text_in(*context, "connectionId"),
               .event_type = *type,
               .route_key = text_in(*context, "routeKey"),
               .body = *std::move(body)};
  add_fields(*parsed, "multiValueHeaders", "headers", made.headers);
  add_fields(*parsed, "multiValueQueryStringParameters", "queryStringParameters", made.query_string_parameters);
  if (const json::value* const authorizer = context->find("authorizer")) made.authorizer = *authorizer;
  if (const json::value* const identity = context->find("identity")) made.source_ip = text_in(*identity, "sourceIp");
  made.stage = text_in(*context, "stage");
  made.request_id = text_in(*context, "requestId");
  made.event = event;
  return made;
}

}  // namespace sparta::websocket
