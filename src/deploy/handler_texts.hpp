#pragma once
#include <span>
#include <string_view>

namespace sparta::deploy {

/// What spec/ holds of one service, as JSON (codegen/generate_handlers.py).
struct service_text {
  std::string_view service;
  std::string_view json;
};

[[nodiscard]] std::span<const service_text> type_texts();
[[nodiscard]] std::span<const service_text> action_texts();

}  // namespace sparta::deploy
