#include "http/body_text.hpp"
#include "http/sendable.hpp"
#include "websocket/read_request.hpp"

#include <sparta/json/write.hpp>
#include <sparta/websocket/serve.hpp>

#include <exception>
#include <string>
#include <utility>

namespace sparta::websocket::detail {
namespace {

/// The client learns the id alone, by which the log has the rest.
http::response internal(const request& of, context& ctx, std::string_view why) {
  const std::string_view id = of.request_id.empty() ? ctx.request_id : of.request_id;
  ctx.log.error("the handler failed", {{"requestId", id}, {"connectionId", of.connection_id}, {"errorMessage", why}});
  return http::to_response(http::problem{.status = 500, .instance = "urn:request:" + std::string(id)});
}

/// A refusal goes nowhere when the route has no response: the log has it, too.
http::response refused(const http::problem& told, const request& of, context& ctx) {
  ctx.log.warn("a message was refused",
               {{"connectionId", of.connection_id}, {"status", told.status}, {"detail", told.detail}});
  return http::to_response(told);
}

http::response answer(const endpoint& call, const request& of, context& ctx) {
  try {
    return call(of);
  } catch (const http::failure& why) {
    return refused(why.told(), of, ctx);
  } catch (const sparta::failure& why) {
    const http::problem told = http::problem_of(why.error());
    return told.status == 500 ? internal(of, ctx, why.what()) : refused(told, of, ctx);
  } catch (const std::exception& why) {
    return internal(of, ctx, why.what());
  } catch (...) {
    return internal(of, ctx, "something was thrown that is no std::exception");
  }
}

/// The headers are those of the answer to the request that begins a connection.
http::response sendable(http::response made, const request& of, context& ctx) {
  std::string fault = http::fault_in(made, http::front::http_api);
  if (fault.empty() && !http::is_utf8(made.body)) fault = "a WebSocket API sends text, and the body has other bytes";
  return fault.empty() ? made : internal(of, ctx, fault);
}

/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-response.html
raw_response written(http::response what) {
  json::object members{{"statusCode", what.status}};
  json::object headers;
  for (const http::field& each : what.headers) headers[each.name] = each.value;
  if (!headers.empty()) members["headers"] = std::move(headers);
  if (!what.body.empty()) members["body"] = std::move(what.body);
  return {.body = json::write(json::value(std::move(members))), .content_type = "application/json"};
}

}  // namespace

result<raw_response> serve(std::string_view event, context& ctx, const endpoint& call) {
  const auto read = read_request(event);
  if (!read) return read.error();
  return written(sendable(answer(call, *read, ctx), *read, ctx));
}

}  // namespace sparta::websocket::detail
