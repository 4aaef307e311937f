#pragma once
#include <sparta/aws/session.hpp>
#include <sparta/result.hpp>

#include <string>
#include <vector>

/// https://docs.aws.amazon.com/secretsmanager/latest/apireference/Welcome.html
namespace sparta::aws::secrets_manager {

struct get_secret_value_request {
  std::string secret_id;  ///< name or ARN
  std::string version_id{};
  std::string version_stage{};  ///< `AWSCURRENT` when empty
};
struct get_secret_value_response {
  std::string arn;
  std::string name;
  std::string secret_string{};  ///< one of the two
  std::string secret_binary{};  ///< bytes
  std::string version_id{};
  std::vector<std::string> version_stages{};
};
[[nodiscard]] result<get_secret_value_response> get_secret_value(session& with, const get_secret_value_request& what);

}  // namespace sparta::aws::secrets_manager
