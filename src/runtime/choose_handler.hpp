#pragma once
#include "model/handlers.hpp"
#include "runtime/fault.hpp"

#include <span>
#include <string_view>
#include <variant>

namespace sparta::runtime {

/// The function that `_HANDLER` names; without one, the only function there is. Else a fault that lists them all.
[[nodiscard]] std::variant<const model::registered_handler*, fault> choose_handler(
    std::span<const model::registered_handler> known, std::string_view wanted);

}  // namespace sparta::runtime
