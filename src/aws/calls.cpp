#include "aws/json_protocol.hpp"
#include "aws/query_protocol.hpp"
#include "aws/response_error.hpp"
#include "aws/session_call.hpp"
#include "aws/uri.hpp"

#include <sparta/aws/calls.hpp>
#include <sparta/json/write.hpp>

namespace sparta::aws {

result<http_response> call(session& with, const service_call& what) {
  const auto through = with.open(what.service);
  if (!through) return through.error();
  return call(**through, what);
}

result<json::value> json_call(session& with, const json_request& what) {
  const auto answer = call(with, {.service = what.service,
                                  .operation = what.operation,
                                  .headers = {{"Content-Type", "application/x-amz-json-" + what.version},
                                              {"X-Amz-Target", what.target + "." + what.operation}},
                                  .body = json::write(what.body),
                                  .signing_name = what.signing_name,
                                  .idempotent = what.idempotent});
  if (!answer) return answer.error();
  return json_body(*answer, what.operation);
}

result<xml_node> query_call(session& with, const query_request& what) {
  const auto through = with.open(what.service);
  if (!through) return through.error();
  return query(**through, {.service = what.service,
                           .version = what.version,
                           .action = what.action,
                           .parameters = what.parameters,
                           .signing_name = what.signing_name,
                           .idempotent = what.idempotent});
}

result<http_response> rest_call(session& with, const rest_request& what) {
  return call(with, {.service = what.service,
                     .operation = what.operation,
                     .method = what.method,
                     .path = what.path,
                     .query = what.query,
                     .headers = what.headers,
                     .body = what.body,
                     .bucket = what.bucket,
                     .signing_name = what.signing_name,
                     .idempotent = what.idempotent,
                     .max_response_bytes = what.max_response_bytes});
}

}  // namespace sparta::aws
