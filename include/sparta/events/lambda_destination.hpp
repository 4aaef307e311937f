#pragma once
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace sparta::events {

struct lambda_request_context {
  std::string request_id;
  std::string function_arn;
  std::string condition;  ///< such as `Success`, `RetriesExhausted` or `EventAgeExceeded`
  std::uint32_t approximate_invoke_count = 0;
  json::rest more{};
};
constexpr auto json_names(json::as<lambda_request_context>) { return json::camel_case(); }

struct lambda_response_context {
  std::int32_t status_code = 0;
  std::string executed_version;
  std::optional<std::string> function_error;  ///< `Handled` or `Unhandled`
  json::rest more{};
};
constexpr auto json_names(json::as<lambda_response_context>) { return json::camel_case(); }

/// What became of an asynchronous invocation, as its destination gets it. Payloads of known types are
/// `lambda_destination<order, receipt>`.
/// https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
template <class Request = json::value, class Response = json::value>
struct lambda_destination {
  std::string version;
  events::timestamp timestamp;
  lambda_request_context request_context;
  Request request_payload{};
  std::optional<lambda_response_context> response_context;  ///< not there when the function did not run
  std::optional<Response> response_payload;                 ///< the answer, or the error
  json::rest more{};
};
template <class Request, class Response>
constexpr auto json_names(json::as<lambda_destination<Request, Response>>) {
  return json::camel_case();
}

}  // namespace sparta::events
