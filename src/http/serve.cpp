#include "base/environment.hpp"
#include "base/type_name.hpp"
#include "http/allow_origin.hpp"
#include "http/front.hpp"
#include "http/sendable.hpp"

#include <sparta/http/serve.hpp>

#include <exception>
#include <typeinfo>
#include <utility>

namespace sparta::http::detail {
namespace {

/// The caller learns the id alone, by which the log has the rest.
response internal(const request& of) {
  return http::to_response(problem{.status = 500, .instance = "urn:request:" + of.request_id});
}

response failed(const request& of, context& ctx, std::string_view type, std::string_view why) {
  ctx.log.error("the handler failed", {{"requestId", of.request_id}, {"errorType", type}, {"errorMessage", why}});
  return internal(of);
}

response answer(const endpoint& call, request& of, context& ctx) {
  try {
    return call(of);
  } catch (const http::failure& why) {
    return http::to_response(why.told());
  } catch (const sparta::failure& why) {
    const problem told = problem_of(why.error());
    return told.status == 500 ? failed(of, ctx, name_of(why.error().kind), why.what()) : http::to_response(told);
  } catch (const std::exception& why) {
    return failed(of, ctx, base::type_name(typeid(why)), why.what());
  } catch (...) {
    return failed(of, ctx, base::current_exception_type(), "something was thrown that is no std::exception");
  }
}

response refusal_of_the_body() {
  return http::to_response(
      problem{.status = 413, .detail = "the body is to have " + std::to_string(request_body_limit) + " bytes at most"});
}

response sendable(response made, const request& to, context& ctx) {
  const std::string fault = fault_in(made, to.front);
  if (fault.empty()) return made;
  ctx.log.error("the answer can't be sent", {{"requestId", to.request_id}, {"errorMessage", fault}});
  return internal(to);
}

/// Lambda would fail the invocation, and the caller would get the front's own error.
raw_response within_limit(raw_response made, const request& to, context& ctx) {
  const std::size_t limit = answer_limit(to.front);
  if (made.body.size() <= limit) return made;
  ctx.log.error("the answer is too large",
                {{"requestId", to.request_id}, {"bytes", made.body.size()}, {"limit", limit}});
  return write_response(internal(to), to);
}

}  // namespace

result<raw_response> serve(std::string_view event, context& ctx, const endpoint& call) {
  auto read = read_request(event);
  if (!read) return std::move(read).error();
  request& of = *read;
  if (of.request_id.empty()) of.request_id = ctx.request_id;
  response made = of.body.size() > request_body_limit ? refusal_of_the_body() : answer(call, of, ctx);
  allow_origin(made, of, base::process_environment());
  return within_limit(write_response(sendable(std::move(made), of, ctx), of), of, ctx);
}

}  // namespace sparta::http::detail
