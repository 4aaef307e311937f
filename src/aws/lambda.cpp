#include "aws/lambda.hpp"

#include "aws/json_members.hpp"
#include "aws/json_protocol.hpp"
#include "aws/uri.hpp"
#include "base/base64.hpp"

#include <sparta/json/value.hpp>

namespace sparta::aws::lambda {
namespace {

/// A synchronous invocation is silent for as long as the function runs: 15 minutes at most, and the way there and back.
constexpr std::chrono::seconds longest_run{15 * 60 + 30};

std::string function_path(std::string_view function) { return "/2015-03-31/functions/" + percent_encode(function); }

std::string_view text_of(invocation_type type) {
  switch (type) {
    case invocation_type::request_response: return "RequestResponse";
    case invocation_type::event: return "Event";
    case invocation_type::dry_run: return "DryRun";
  }
  return "RequestResponse";
}

std::string decoded(std::string_view base64) {
  const auto bytes = base::base64_decode(base64);
  if (!bytes) return {};
  return {reinterpret_cast<const char*>(bytes->data()), bytes->size()};
}

function_configuration configuration_in(const json::value& from) {
  function_configuration one{.name = text_member(from, "FunctionName"),
                             .arn = text_member(from, "FunctionArn"),
                             .runtime = text_member(from, "Runtime"),
                             .handler = text_member(from, "Handler"),
                             .role = text_member(from, "Role"),
                             .description = text_member(from, "Description"),
                             .version = text_member(from, "Version"),
                             .state = text_member(from, "State"),
                             .state_reason = text_member(from, "StateReason"),
                             .last_update_status = text_member(from, "LastUpdateStatus"),
                             .last_update_reason = text_member(from, "LastUpdateStatusReason"),
                             .last_modified = text_member(from, "LastModified"),
                             .code_sha256 = text_member(from, "CodeSha256"),
                             .code_size = static_cast<std::uint64_t>(integer_member(from, "CodeSize")),
                             .memory = static_cast<int>(integer_member(from, "MemorySize")),
                             .timeout = static_cast<int>(integer_member(from, "Timeout"))};
  for (const auto& each : array_member(from, "Architectures"))
    if (each.is_string()) one.architectures.push_back(each.as_string());
  if (const auto* logging = from.find("LoggingConfig")) one.log_group = text_member(*logging, "LogGroup");
  return one;
}

/// The answer as JSON; nullopt when there is no such function.
result<std::optional<json::value>> get(client& with, std::string_view operation, std::string path) {
  const auto answer =
      call(with, {.service = "lambda", .operation = std::string(operation), .method = "GET", .path = std::move(path)});
  if (!answer && answer.error().kind == error_kind::not_found) return std::nullopt;
  if (!answer) return answer.error();
  auto body = json_body(*answer, operation);
  if (!body) return std::move(body).error();
  return std::move(*body);
}

service_call call_of(const invocation& what) {
  service_call made{
      .service = "lambda",
      .operation = "Invoke",
      .path = function_path(what.function) + "/invocations",
      .headers = {{"Content-Type", "application/json"}, {"X-Amz-Invocation-Type", std::string(text_of(what.type))}},
      .body = what.payload,
      .idempotent = false,
      .idle_timeout = longest_run};
  if (!what.qualifier.empty()) made.query.emplace_back("Qualifier", what.qualifier);
  if (what.log_tail) made.headers.emplace_back("X-Amz-Log-Type", "Tail");
  if (!what.client_context.empty())
    made.headers.emplace_back("X-Amz-Client-Context", base::base64_encode(what.client_context));
  return made;
}

}  // namespace

result<invoked> invoke(client& with, const invocation& what) {
  auto answer = call(with, call_of(what));
  if (!answer) return std::move(answer).error();
  return invoked{.status = answer->status,
                 .function_error = std::string(answer->header("X-Amz-Function-Error")),
                 .payload = std::move(answer->body),
                 .log_tail = decoded(answer->header("X-Amz-Log-Result")),
                 .executed_version = std::string(answer->header("X-Amz-Executed-Version")),
                 .request_id = std::string(answer->header("x-amzn-RequestId"))};
}

result<std::optional<function_configuration>> get_function_configuration(client& with, std::string_view name) {
  const auto answer = get(with, "GetFunctionConfiguration", function_path(name) + "/configuration");
  if (!answer) return answer.error();
  if (!*answer) return std::nullopt;
  return configuration_in(**answer);
}

result<std::optional<function>> get_function(client& with, std::string_view name) {
  const auto answer = get(with, "GetFunction", function_path(name));
  if (!answer) return answer.error();
  if (!*answer) return std::nullopt;
  function one{.configuration = {.name = {}, .arn = {}}};
  if (const auto* configuration = (**answer).find("Configuration"))
    one.configuration = configuration_in(*configuration);
  if (const auto* code = (**answer).find("Code")) one.code_location = text_member(*code, "Location");
  if (const auto* tags = (**answer).find("Tags"); tags != nullptr && tags->is_object())
    for (const auto& [key, value] : tags->as_object())
      if (value.is_string()) one.tags.emplace(key, value.as_string());
  return one;
}

}  // namespace sparta::aws::lambda
