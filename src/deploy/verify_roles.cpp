#include "deploy/verify_roles.hpp"

#include "aws/iam.hpp"

#include <fmt/format.h>

namespace sparta::deploy {

result<std::map<std::string, std::string>> verify_roles(world& with, aws::client& client, const subject& what) {
  with.log.info("Verifying IAM Lambda execution roles");
  std::map<std::string, std::string> arns;
  for (const auto& [name, parameter] : what.named_roles) {
    auto role = aws::iam::get_role(client, name);
    if (!role) return std::move(role.error()).with_note("while looking up the role " + name);
    if (!*role)
      return error{.kind = error_kind::not_found,
                   .message = fmt::format("there is no IAM role {}", name),
                   .code = "NoSuchEntity",
                   .remedy = "create the role, or let the function have one of its own"};
    arns.emplace(parameter, (*role)->arn);
  }
  with.log.info("IAM roles verified", {{"Count", std::to_string(what.role_count)}});
  return arns;
}

}  // namespace sparta::deploy
