#pragma once
#include "iam/policy.hpp"

#include <sparta/iam/grant.hpp>

#include <string>
#include <vector>

namespace sparta::iam {

/// What a grant says. Of one with problems, what can be made of it.
[[nodiscard]] statement statement_of(const grant& declared);

/// What is wrong with it that the compiler could not see, a sentence each: a raw statement that is none, a `*` without
/// a reason, an ARN that names its partition, two tests of one key by one operator.
[[nodiscard]] std::vector<std::string> problems_of(const grant& declared);

}  // namespace sparta::iam
