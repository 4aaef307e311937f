#pragma once
#include "on/permission.hpp"

namespace sparta::on {

/// The function, and its versions, unless an alias is meant: for a policy's Resource.
[[nodiscard]] json::value invoked(const invocation_target& of);

/// A policy that lets its bearer invoke the function, and no more.
[[nodiscard]] json::value invoking_policy(const invocation_target& of);

/// A role with that policy, for a service that invokes functions in a role's name; it may have it on behalf of one
/// resource only.
[[nodiscard]] wired_resource invoking_role(const invoker& who, const invocation_target& of);

}  // namespace sparta::on
