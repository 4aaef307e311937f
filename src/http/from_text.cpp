#include <sparta/http/from_text.hpp>

namespace sparta::http {

std::optional<bool> from_text(std::string_view text, json::as<bool>) {
  if (text == "true" || text == "1") return true;
  if (text == "false" || text == "0") return false;
  return std::nullopt;
}

}  // namespace sparta::http
