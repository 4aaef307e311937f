#pragma once
#include "model/handlers.hpp"
#include "runtime/fault.hpp"

#include <sparta/handler.hpp>

#include <string_view>
#include <variant>

namespace sparta::runtime {

/// What Lambda takes as a response: 6 MiB and 100 bytes, as its own error message says.
/// https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
inline constexpr std::size_t response_limit = (6U << 20U) + 100;

[[nodiscard]] declaration declaration_of(const model::registered_handler& handler);

using outcome = std::variant<raw_response, fault>;

/// Calls the handler. This is the one place where its exceptions end; a response that Lambda would refuse is a fault,
/// too, so that the caller learns what to do about it.
[[nodiscard]] outcome call_handler(const model::registered_handler& handler, std::string_view event, context& ctx);

}  // namespace sparta::runtime
