#include "http/streamed.hpp"

#include <sparta/http/serve.hpp>

#include <exception>
#include <functional>
#include <memory>
#include <utility>

namespace sparta::http::detail {
namespace {

/// The caller learns the id alone, by which the log has the rest.
response internal(const request& of, context& ctx, std::string_view why) {
  const std::string_view id = of.request_id.empty() ? ctx.request_id : of.request_id;
  ctx.log.error("the handler failed", {{"requestId", id}, {"errorMessage", why}});
  return http::to_response(problem{.status = 500, .instance = "urn:request:" + std::string(id)});
}

/// Of the exception that is being handled.
response answer_of_failure(const request& of, context& ctx) {
  try {
    throw;
  } catch (const http::failure& why) {
    return http::to_response(why.told());
  } catch (const sparta::failure& why) {
    const problem told = problem_of(why.error());
    return told.status == 500 ? internal(of, ctx, why.what()) : http::to_response(told);
  } catch (const std::exception& why) {
    return internal(of, ctx, why.what());
  } catch (...) {
    return internal(of, ctx, "something was thrown that is no std::exception");
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

raw_response write_streamed(reply what, const std::shared_ptr<const request>& of, context& ctx) {
  // As a stream it answers with a failure, should its headers be too long.
  if (auto* const whole = std::get_if<response>(&what))
    what = stream{.status = whole->status,
                  .headers = std::move(whole->headers),
                  .write = [body = std::move(whole->body)](stream_writer& out) { out.write(body); }};
  return http::write_streamed(std::get<stream>(std::move(what)), of->front,
                              [of, &ctx] { return answer_of_failure(*of, ctx); });
}

/// What the front can take: a response.
response write_whole(reply what, const request& of, context& ctx) {
  if (const auto* const part = std::get_if<stream>(&what))
    what = guarded([&]() -> reply { return collect(*part); }, of, ctx);
  return std::get<response>(std::move(what));
}

}  // namespace

result<raw_response> serve(std::string_view event, context& ctx, const endpoint& call) {
  auto read = read_request(event);
  if (!read) return std::move(read).error();
  // A stream is written later, and may look at it then.
  const auto of = std::make_shared<const request>(*std::move(read));
  reply made = guarded([&] { return call(*of); }, *of, ctx);
  if (is_streamed(of->front)) return write_streamed(std::move(made), of, ctx);
  return write_response(write_whole(std::move(made), *of, ctx), *of);
}

}  // namespace sparta::http::detail
