#pragma once
#include "custom/responder.hpp"

#include <sparta/custom/serve.hpp>

#include <string_view>

namespace sparta::custom {

/// `detail::serve`, with somebody to take the answer.
[[nodiscard]] result<raw_response> serve(std::string_view text, context& ctx, const detail::handler& call,
                                         responder& to);

}  // namespace sparta::custom
