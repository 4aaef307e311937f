#pragma once
#include "aws/client.hpp"
#include "aws/credentials.hpp"

#include <sparta/result.hpp>

#include <chrono>
#include <string>

/// https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html
namespace sparta::aws::sts {

struct caller {
  std::string account;
  std::string arn;
  std::string user_id;
};
[[nodiscard]] result<caller> get_caller_identity(client& with);

struct role_request {
  std::string role_arn;
  std::string session_name;
  std::string external_id{};
  std::chrono::seconds duration{3600};
};
[[nodiscard]] result<credentials> assume_role(client& with, const role_request& what);
/// Not signed: the token is the proof.
[[nodiscard]] result<credentials> assume_role_with_web_identity(client& with, const role_request& what,
                                                                const secret& token);

}  // namespace sparta::aws::sts
