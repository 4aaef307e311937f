#include "aws/session_call.hpp"
#include "aws/uri.hpp"

#include <sparta/aws/lambda.hpp>

namespace sparta::aws::lambda {
namespace {

/// A synchronous invocation is silent for as long as the function runs: 15 minutes at most, and the way there and back.
constexpr std::chrono::seconds longest_run{15 * 60 + 30};

std::string_view text_of(invocation_type type) {
  switch (type) {
    case invocation_type::request_response: return "RequestResponse";
    case invocation_type::event: return "Event";
    case invocation_type::dry_run: return "DryRun";
  }
  return "RequestResponse";
}

}  // namespace

result<invoke_response> invoke(session& with, const invoke_request& what) {
  service_call made{.service = "lambda",
                    .operation = "Invoke",
                    .path = "/2015-03-31/functions/" + percent_encode(what.function_name) + "/invocations",
                    .headers = {{"Content-Type", "application/json"},
                                {"X-Amz-Invocation-Type", std::string(text_of(what.invocation_type))}},
                    .body = what.payload,
                    .idempotent = false,
                    .idle_timeout = longest_run};
  if (!what.qualifier.empty()) made.query.emplace_back("Qualifier", what.qualifier);
  auto answer = call(with, made);
  if (!answer) return std::move(answer).error();
  return invoke_response{.status_code = answer->status,
                         .function_error = std::string(answer->header("X-Amz-Function-Error")),
                         .payload = std::move(answer->body),
                         .executed_version = std::string(answer->header("X-Amz-Executed-Version"))};
}

}  // namespace sparta::aws::lambda
