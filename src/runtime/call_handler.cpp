#include "runtime/call_handler.hpp"

#include "wire/header.hpp"

#include <utility>

namespace sparta::runtime {
namespace {

fault too_large(std::size_t size) {
  return {.type = "Function.ResponseSizeTooLarge",
          .message = "the response is " + std::to_string(size) + " bytes; Lambda takes " +
                     std::to_string(response_limit) + " (6 MB) at most",
          .causes = {"remedy: put large results into S3, and return where they are"}};
}

fault bad_content_type() {
  return {.type = "Function.InvalidContentType",
          .message = "the content type of the raw_response is empty, or has a control character"};
}

outcome checked(result<raw_response> answer) {
  if (!answer) return fault_of(answer.error());
  if (!answer->stream && answer->body.size() > response_limit) return too_large(answer->body.size());
  if (answer->content_type.empty() || !wire::is_field_value(answer->content_type)) return bad_content_type();
  return *std::move(answer);
}

outcome guarded(const erased_handler& call, std::string_view event, context& ctx) {
  try {
    return checked(call(event, ctx));
  } catch (...) {
    return fault_of_current_exception();
  }
}

}  // namespace

declaration declaration_of(const model::registered_handler& handler) {
  return {.handler = handler.name, .file = handler.file, .line = handler.line};
}

outcome call_handler(const model::registered_handler& handler, std::string_view event, context& ctx) {
  auto done = guarded(handler.call, event, ctx);
  if (auto* const why = std::get_if<fault>(&done)) why->where = declaration_of(handler);
  return done;
}

}  // namespace sparta::runtime
