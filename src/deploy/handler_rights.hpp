#pragma once
#include "deploy/stack_arns.hpp"
#include "iam/policy.hpp"

#include <string>
#include <vector>

namespace sparta::deploy {

struct handler_rights {
  std::vector<iam::statement> statements{};
  std::vector<std::string> notes{};
};

/// What CloudFormation calls, in the name of whoever deploys, to create, read, update and delete the resources. Without
/// the code's objects in S3: those are read for every service.
[[nodiscard]] handler_rights handler_rights_for(const placed_resources& all);

}  // namespace sparta::deploy
