#pragma once
#include "aws/client.hpp"
#include "deploy/subject.hpp"
#include "deploy/world.hpp"

#include <sparta/result.hpp>

#include <map>
#include <string>

namespace sparta::deploy {

/// Looks up the roles that functions use by name, and returns their ARNs by parameter; a missing one is an error before
/// anything is changed. Roles that the template itself declares only count.
result<std::map<std::string, std::string>> verify_roles(world& with, aws::client& client, const subject& what);

}  // namespace sparta::deploy
