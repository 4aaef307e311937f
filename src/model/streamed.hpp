#pragma once
#include <string_view>

namespace sparta::model {

/// A function does not see from an event whether its front passes on a stream: the template tells it, by an environment
/// variable, which a version keeps as it keeps the code.
inline constexpr std::string_view streams_function_url = "SPARTA_STREAMS_FUNCTION_URL";
inline constexpr std::string_view streams_rest_api = "SPARTA_STREAMS_REST_API";

}  // namespace sparta::model
