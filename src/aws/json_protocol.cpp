#include "aws/json_protocol.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

namespace sparta::aws {

result<json::value> json_body(const http_response& response, std::string_view operation) {
  auto parsed = json::parse(response.body.empty() ? std::string_view("{}") : response.body, {.bytes = 64U << 20U});
  if (!parsed) return std::move(parsed).error().with_note("in the answer to " + std::string(operation));
  return parsed;
}

result<json::value> json_call(client& with, std::string_view service, std::string_view target_prefix,
                              std::string_view operation, const json::value& input) {
  auto answer = call(with, {.service = std::string(service),
                            .operation = std::string(operation),
                            .headers = {{"Content-Type", "application/x-amz-json-1.1"},
                                        {"X-Amz-Target", std::string(target_prefix) + "." + std::string(operation)}},
                            .body = json::write(input)});
  if (!answer) return std::move(answer).error();
  return json_body(*answer, operation);
}

}  // namespace sparta::aws
