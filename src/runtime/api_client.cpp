#include "runtime/api_client.hpp"

#include "base/base64.hpp"
#include "base/percent.hpp"
#include "runtime/fault_report.hpp"

#include <sparta/json/parse.hpp>

#include <array>
#include <unistd.h>

namespace sparta::runtime {
namespace {

constexpr std::string_view base_path = "/2018-06-01/runtime";

std::string invocation_path(const invocation& of, std::string_view verb) {
  std::string path(base_path);
  path.append("/invocation/").append(base::percent_encode(of.request_id)).append(verb);
  return path;
}

std::string member_of(const json::value& object, std::string_view name) {
  const auto* const found = object.find(name);
  return found != nullptr && found->is_string() ? found->as_string() : std::string();
}

struct refusal {
  std::string type;
  std::string message;
};

/// What an error answer says: JSON by the guide, anything by an emulator.
refusal read_refusal(const wire::response& answer) {
  const auto body = json::parse(answer.body);
  if (!body) return {.type = {}, .message = std::string(answer.body.substr(0, 200))};
  return {.type = member_of(*body, "errorType"), .message = member_of(*body, "errorMessage")};
}

std::string describe(int status, const refusal& why) {
  std::string text = "status " + std::to_string(status);
  if (!why.type.empty()) text += ", " + why.type;
  if (!why.message.empty()) text += ": " + why.message;
  return text;
}

error unusable(std::string_view what, const wire::response& answer) {
  return {.kind = error_kind::unavailable,
          .message = "the Runtime API answered " + std::string(what) + " with " +
                     describe(answer.status, read_refusal(answer))};
}

reception reception_of(int status) {
  if (status < 300) return reception::accepted;
  if (status == 410) return reception::too_late;
  if (status == 413) return reception::too_large;
  return reception::refused;
}

std::string working_directory() {
  char path[4096];
  return ::getcwd(path, sizeof path) != nullptr ? path : "";
}

}  // namespace

result<wire::response> api_client::next() {
  static constexpr std::string_view target = "/2018-06-01/runtime/invocation/next";
  auto done = http_.send({.method = "GET", .target = target}, wire::when_silent::ask_again);
  if (!done) return std::move(done).error();
  if (done->answer.status != 200) return unusable("GET /next", done->answer);
  return done->answer;
}

result<verdict> api_client::respond(const invocation& to, const raw_response& with) {
  const std::array<wire::header, 2> headers{
      {{"Content-Type", with.content_type}, {"Lambda-Runtime-Invocation-Id", to.invocation_id}}};
  return post({.method = "POST",
               .target = invocation_path(to, "/response"),
               .headers = std::span(headers).first(to.invocation_id.empty() ? 1 : 2),
               .body = with.body});
}

result<wire::upload> api_client::begin_stream(const invocation& to, std::string_view content_type) {
  const auto target = invocation_path(to, "/response");
  const std::array<wire::header, 4> headers{
      {{"Content-Type", content_type},
       {"Lambda-Runtime-Function-Response-Mode", "streaming"},
       {"Trailer", "Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body"},
       {"Lambda-Runtime-Invocation-Id", to.invocation_id}}};
  return http_.begin(
      {.method = "POST", .target = target, .headers = std::span(headers).first(to.invocation_id.empty() ? 3 : 4)});
}

result<verdict> api_client::end_stream(wire::upload& response, const fault* why) {
  std::string type;
  std::string body;
  if (why != nullptr) {
    type = platform_type(why->type);
    body = base::base64_encode(trailer_body(*why));
  }
  const std::array<wire::header, 2> trailers{
      {{"Lambda-Runtime-Function-Error-Type", type}, {"Lambda-Runtime-Function-Error-Body", body}}};
  wire::exchange done;
  const auto outcome = response.finish(std::span(trailers).first(why != nullptr ? 2 : 0), done.answer);
  if (outcome == wire::read_outcome::complete) return judge(done, "a stream");
  // Lambda resets the connection of an invocation that has timed out. Should it be gone itself, GET /next will tell.
  return verdict{.how = reception::cut_off, .reason = "Lambda " + std::string(wire::explain(outcome))};
}

result<verdict> api_client::report(const invocation& of, const fault& why) {
  return post_fault(invocation_path(of, "/error"), of.invocation_id, why);
}

result<verdict> api_client::report_init(const fault& why) {
  return post_fault(std::string(base_path) + "/init/error", {}, why);
}

result<verdict> api_client::post_fault(std::string_view target, std::string_view invocation_id, const fault& why) {
  const auto type = platform_type(why.type);
  const auto cause = xray_cause(why, working_directory());
  const auto body = error_body(why);
  const std::array<wire::header, 4> headers{{{"Content-Type", "application/json"},
                                             {"Lambda-Runtime-Function-Error-Type", type},
                                             {"Lambda-Runtime-Function-XRay-Error-Cause", cause},
                                             {"Lambda-Runtime-Invocation-Id", invocation_id}}};
  return post({.method = "POST",
               .target = target,
               .headers = std::span(headers).first(invocation_id.empty() ? 3 : 4),
               .body = body});
}

result<verdict> api_client::post(const wire::request& what) {
  auto done = http_.send(what, wire::when_silent::send_once_more);
  if (!done) return std::move(done).error();
  return judge(*done, what.target);
}

result<verdict> api_client::judge(const wire::exchange& done, std::string_view target) {
  const auto how = reception_of(done.answer.status);
  if (how == reception::accepted) return verdict{};
  if (done.answer.status >= 500) return unusable("POST " + std::string(target), done.answer);
  const auto why = read_refusal(done.answer);
  // The first copy did arrive, and was accepted; only its receipt was lost.
  if (done.repeated && done.answer.status == 400 && why.type == "InvalidRequestID") return verdict{};
  return verdict{.how = how, .reason = describe(done.answer.status, why)};
}

}  // namespace sparta::runtime
