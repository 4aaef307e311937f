#pragma once
#include <sparta/json/json.hpp>

#include <optional>
#include <string>

namespace sparta::events {

/// One step of the rotation of a secret.
/// https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html
struct secrets_rotation {
  std::string step;                           ///< `createSecret`, `setSecret`, `testSecret` or `finishSecret`
  std::string secret_id;                      ///< an ARN
  std::string client_request_token;           ///< the new version's id
  std::optional<std::string> rotation_token;  ///< for `PutSecretValue`, when the caller is another identity
  json::rest more{};
};
constexpr auto json_names(json::as<secrets_rotation>) { return json::pascal_case(); }

}  // namespace sparta::events
