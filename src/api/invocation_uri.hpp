#pragma once
#include <sparta/json/value.hpp>

namespace sparta::api {

/// That a function is invoked, or invoked and its answer streamed, as integrations and authorizers name it.
[[nodiscard]] json::value invocation_uri(const json::value& function_arn, bool streams = false);

}  // namespace sparta::api
