#include "custom/protocol.hpp"

#include "custom/answer_once.hpp"

#include <sparta/json/parse.hpp>

#include <algorithm>
#include <exception>
#include <optional>
#include <utility>

namespace sparta::custom {
namespace {

using std::chrono::milliseconds;

/// What an answer takes to be sent, a connection included; of a short invocation, a third.
constexpr milliseconds answering_time{2000};

/// Ends the id of what was never made, because nobody could read what it was to be: there is nothing to remove.
constexpr std::string_view never_made = "-never-made";

std::string text_of(const json::value& request, std::string_view name) {
  const auto* found = request.find(name);
  return found != nullptr && found->is_string() ? found->as_string() : std::string();
}

json::value value_of(const json::value& request, std::string_view name) {
  const auto* found = request.find(name);
  return found == nullptr ? json::value(json::object{}) : *found;
}

asked read_asked(const json::value& request) {
  return {.response_url = text_of(request, "ResponseURL"),
          .request_type = text_of(request, "RequestType"),
          .stack_id = text_of(request, "StackId"),
          .request_id = text_of(request, "RequestId"),
          .logical_id = text_of(request, "LogicalResourceId"),
          .physical_id = text_of(request, "PhysicalResourceId")};
}

std::optional<request_type> type_of(const asked& by) {
  if (by.request_type == "Create") return request_type::create;
  if (by.request_type == "Update") return request_type::update;
  if (by.request_type == "Delete") return request_type::remove;
  return std::nullopt;
}

detail::raw_request read_request(const json::value& request, const asked& by, request_type type) {
  return {.type = type,
          .properties = value_of(request, "ResourceProperties"),
          .old_properties = value_of(request, "OldResourceProperties"),
          .physical_id = by.physical_id,
          .logical_id = by.logical_id,
          .resource_type = text_of(request, "ResourceType"),
          .stack_id = by.stack_id,
          .request_id = by.request_id};
}

result<detail::raw_reply> guarded(const detail::handler& call, detail::raw_request request) {
  try {
    return call(std::move(request));
  } catch (const std::exception& why) {
    return error{.kind = error_kind::function, .message = why.what()};
  } catch (...) {
    return error{.kind = error_kind::function, .message = "something was thrown that is no std::exception"};
  }
}

/// An error's notes say which of many files or calls it was.
std::string reason_of(const error& why) {
  std::string reason = why.message;
  for (const auto& note : why.notes) reason += "; " + note;
  return reason;
}

std::string answer_of(const json::value& request, asked& by, const detail::handler& call, const context& ctx) {
  const log_place log{.group = ctx.log_group, .stream = ctx.log_stream};
  const auto type = type_of(by);
  if (!type) return failure(by, "the RequestType '" + by.request_type + "' is none that is known", log);
  if (*type == request_type::remove && by.physical_id.ends_with(never_made)) return success(by, {}, log);
  const auto made = guarded(call, read_request(request, by, *type));
  if (made) return success(by, *made, log);
  const std::string reason = reason_of(made.error());
  // The answer has a part of it, and sends who reads it here.
  ctx.log.error("the custom resource failed",
                {{"logicalId", by.logical_id}, {"requestType", by.request_type}, {"reason", reason}});
  if (*type == request_type::create && made.error().kind == error_kind::decode)
    by.physical_id = derived_physical_id(by) + std::string(never_made);
  return failure(by, reason, log);
}

answer_once::clock::time_point latest_answer(const context& ctx) {
  if (ctx.deadline == answer_once::clock::time_point::max()) return ctx.deadline;
  return ctx.deadline - std::min(answering_time, ctx.remaining() / 3);
}

}  // namespace

result<raw_response> serve(std::string_view text, context& ctx, const detail::handler& call, responder& to) {
  const auto request = json::parse(text);
  if (!request) return request.error();
  asked by = read_asked(*request);
  if (by.response_url.empty())
    return error{.kind = error_kind::decode, .message = "no request of CloudFormation's: it has no ResponseURL"};
  const log_place log{.group = ctx.log_group, .stream = ctx.log_stream};
  const asked for_watchdog = by;
  answer_once answer(for_watchdog, log, to, latest_answer(ctx));
  const std::string body = answer_of(*request, by, call, ctx);
  if (auto put = answer.put(body); !put) {
    error why = std::move(put).error();
    why.notes.push_back("CloudFormation got no answer");
    return why;
  }
  return raw_response{.body = "null", .content_type = "application/json"};
}

}  // namespace sparta::custom
