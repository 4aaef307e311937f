#include "aws/sts.hpp"

#include "aws/query_protocol.hpp"
#include "base/time_text.hpp"

namespace sparta::aws::sts {
namespace {

constexpr std::string_view version = "2011-06-15";

http_fields parameters_of(const role_request& what) {
  http_fields fields{{"RoleArn", what.role_arn},
                     {"RoleSessionName", what.session_name},
                     {"DurationSeconds", std::to_string(what.duration.count())}};
  if (!what.external_id.empty()) fields.emplace_back("ExternalId", what.external_id);
  return fields;
}

result<credentials> credentials_in(const xml_node& answer, const role_request& what) {
  const auto* given = answer.child("Credentials");
  const auto expiry = base::parse_rfc3339(answer.text_at("Credentials/Expiration"));
  if (given == nullptr || given->text_at("AccessKeyId").empty() || !expiry)
    return error{.kind = error_kind::decode, .message = "STS gave no usable credentials for " + what.role_arn};
  return credentials{.access_key_id = std::string(given->text_at("AccessKeyId")),
                     .secret_access_key = std::string(given->text_at("SecretAccessKey")),
                     .session_token = std::string(given->text_at("SessionToken")),
                     .expiry = std::chrono::floor<std::chrono::system_clock::duration>(*expiry),
                     .source = "role " + what.role_arn};
}

}  // namespace

result<caller> get_caller_identity(client& with) {
  auto answer = query(with, {.service = "sts", .version = version, .action = "GetCallerIdentity"});
  if (!answer) return std::move(answer).error();
  return caller{.account = std::string(answer->text_at("Account")),
                .arn = std::string(answer->text_at("Arn")),
                .user_id = std::string(answer->text_at("UserId"))};
}

result<credentials> assume_role(client& with, const role_request& what) {
  auto answer =
      query(with, {.service = "sts", .version = version, .action = "AssumeRole", .parameters = parameters_of(what)});
  if (!answer) return std::move(answer).error();
  return credentials_in(*answer, what);
}

result<credentials> assume_role_with_web_identity(client& with, const role_request& what, const secret& token) {
  auto fields = parameters_of(what);
  fields.emplace_back("WebIdentityToken", token.reveal());
  auto answer = query(with, {.service = "sts",
                             .version = version,
                             .action = "AssumeRoleWithWebIdentity",
                             .parameters = std::move(fields),
                             .sign = false});
  if (!answer) return std::move(answer).error();
  return credentials_in(*answer, what);
}

}  // namespace sparta::aws::sts
