#include "aws/iam.hpp"

#include "aws/query_protocol.hpp"

namespace sparta::aws::iam {

result<std::optional<role>> get_role(client& with, std::string_view name) {
  auto answer = query(with, {.service = "iam",
                             .version = "2010-05-08",
                             .action = "GetRole",
                             .parameters = {{"RoleName", std::string(name)}}});
  if (!answer && answer.error().code == "NoSuchEntity") return std::nullopt;
  if (!answer) return std::move(answer).error();
  return role{.name = std::string(answer->text_at("Role/RoleName")), .arn = std::string(answer->text_at("Role/Arn"))};
}

}  // namespace sparta::aws::iam
