#pragma once
#include <sparta/json/value.hpp>

namespace sparta::local {

/// A template whose HTTP APIs say CORS by the names of API Gateway's own interface, which is how the embedded AWS keeps
/// it; CloudFormation's names it takes, and lets no page call.
[[nodiscard]] json::value with_local_cors(json::value document);

}  // namespace sparta::local
