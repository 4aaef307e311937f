#pragma once
#include <sparta/json/value.hpp>

namespace sparta::local {

/// A template whose REST APIs invoke functions by the proxy integration alone: the embedded AWS evaluates no mapping
/// templates, and a handler answers both.
[[nodiscard]] json::value with_local_integrations(json::value document);

}  // namespace sparta::local
