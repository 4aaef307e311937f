#include "base/environment.hpp"
#include "base/type_name.hpp"
#include "http/allow_origin.hpp"
#include "http/front.hpp"
#include "http/sendable.hpp"
#include "http/streamed.hpp"

#include <sparta/http/serve.hpp>

#include <exception>
#include <functional>
#include <memory>
#include <typeinfo>
#include <utility>
#include <variant>

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

/// Of the exception that is being handled.
response answer_of_failure(const request& of, context& ctx) {
  try {
    throw;
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

/// `call`, whatever it throws.
template <class Call>
reply guarded(const Call& call, const request& of, context& ctx) {
  try {
    return call();
  } catch (...) {
    return answer_of_failure(of, ctx);
  }
}

response refusal_of_the_body() {
  return http::to_response(
      problem{.status = 413, .detail = "the body is to have " + std::to_string(request_body_limit) + " bytes at most"});
}

response allowed(response made, const request& to) {
  allow_origin(made.headers, to, base::process_environment());
  return made;
}

response sendable(response made, const request& to, context& ctx) {
  made = allowed(std::move(made), to);
  const std::string fault = fault_in(made, to.front);
  if (fault.empty()) return made;
  ctx.log.error("the answer can't be sent", {{"requestId", to.request_id}, {"errorMessage", fault}});
  return allowed(internal(to), to);
}

/// Lambda would fail the invocation, and the caller would get the front's own error.
raw_response within_limit(raw_response made, const request& to, context& ctx) {
  const std::size_t limit = answer_limit(to.front);
  if (made.body.size() <= limit) return made;
  ctx.log.error("the answer is too large",
                {{"requestId", to.request_id}, {"bytes", made.body.size()}, {"limit", limit}});
  return write_response(allowed(internal(to), to), to);
}

/// As a stream it answers with a failure, should its headers be too long.
stream to_stream(response what) {
  return {.status = what.status,
          .headers = std::move(what.headers),
          .write = [body = std::move(what.body)](stream_writer& out) { out.write(body); }};
}

raw_response write_streamed(reply what, const std::shared_ptr<const request>& of, context& ctx) {
  if (auto* const whole = std::get_if<response>(&what))
    what = to_stream(sendable(std::move(*whole), *of, ctx));
  else
    allow_origin(std::get<stream>(what).headers, *of, base::process_environment());
  auto& made = std::get<stream>(what);
  if (has_no_body(made.status, of->method)) made.write = {};
  return http::write_streamed(std::move(made), of->front, [of, &ctx] {
    response instead = sendable(answer_of_failure(*of, ctx), *of, ctx);
    if (has_no_body(instead.status, of->method)) instead.body.clear();
    return instead;
  });
}

raw_response write_whole(reply what, const request& of, context& ctx) {
  if (const auto* const part = std::get_if<stream>(&what))
    what = guarded([&]() -> reply { return collect(*part); }, of, ctx);
  response made = sendable(std::get<response>(std::move(what)), of, ctx);
  return within_limit(write_response(std::move(made), of), of, ctx);
}

}  // namespace

result<raw_response> serve(std::string_view event, context& ctx, const endpoint& call) {
  auto read = read_request(event);
  if (!read) return std::move(read).error();
  // A stream is written later, and may look at it then.
  const auto of = std::make_shared<request>(*std::move(read));
  if (of->request_id.empty()) of->request_id = ctx.request_id;
  reply made = of->body.size() > request_body_limit ? reply(refusal_of_the_body())
                                                    : guarded([&] { return call(*of); }, *of, ctx);
  return is_streamed(of->front) ? write_streamed(std::move(made), of, ctx) : write_whole(std::move(made), *of, ctx);
}

}  // namespace sparta::http::detail
