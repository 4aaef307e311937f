#include "http/front.hpp"

#include <sparta/http/serve.hpp>

#include <exception>
#include <utility>

namespace sparta::http::detail {
namespace {

/// The caller learns the id alone, by which the log has the rest.
response internal(const request& of, context& ctx, std::string_view why) {
  const std::string_view id = of.request_id.empty() ? ctx.request_id : of.request_id;
  ctx.log.error("the handler failed", {{"requestId", id}, {"errorMessage", why}});
  return http::to_response(problem{.status = 500, .instance = "urn:request:" + std::string(id)});
}

response answer(const endpoint& call, request& of, context& ctx) {
  try {
    return call(of);
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

}  // namespace

result<raw_response> serve(std::string_view event, context& ctx, const endpoint& call) {
  auto read = read_request(event);
  if (!read) return read.error();
  return write_response(answer(call, *read, ctx), *read);
}

}  // namespace sparta::http::detail
