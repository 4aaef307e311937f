#include "aws/json_input.hpp"
#include "aws/json_members.hpp"
#include "base/base64.hpp"

#include <sparta/aws/calls.hpp>
#include <sparta/aws/secrets_manager.hpp>

namespace sparta::aws::secrets_manager {
namespace {

std::string bytes_in(const json::value& from, std::string_view name) {
  const auto bytes = base::base64_decode(text_member(from, name));
  return bytes ? std::string(reinterpret_cast<const char*>(bytes->data()), bytes->size()) : std::string();
}

}  // namespace

result<get_secret_value_response> get_secret_value(session& with, const get_secret_value_request& what) {
  json::object input{{"SecretId", what.secret_id}};
  add_unless_empty(input, "VersionId", what.version_id);
  add_unless_empty(input, "VersionStage", what.version_stage);
  const auto answer = json_call(with, {.service = "secretsmanager",
                                       .target = "secretsmanager",
                                       .operation = "GetSecretValue",
                                       .body = std::move(input)});
  if (!answer) return answer.error();
  get_secret_value_response found{.arn = text_member(*answer, "ARN"),
                                  .name = text_member(*answer, "Name"),
                                  .secret_string = text_member(*answer, "SecretString"),
                                  .secret_binary = bytes_in(*answer, "SecretBinary"),
                                  .version_id = text_member(*answer, "VersionId")};
  for (const auto& each : array_member(*answer, "VersionStages"))
    if (each.is_string()) found.version_stages.push_back(each.as_string());
  return found;
}

}  // namespace sparta::aws::secrets_manager
