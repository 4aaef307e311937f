#include "base/environment.hpp"

#include <cstdlib>
#include <utility>

namespace sparta::base {

std::optional<std::string> process_environment::get(std::string_view name) const {
  const char* text = std::getenv(std::string(name).c_str());
  if (text == nullptr || *text == '\0') return std::nullopt;
  return text;
}

fixed_environment::fixed_environment(std::map<std::string, std::string, std::less<>> variables)
    : variables_(std::move(variables)) {}

std::optional<std::string> fixed_environment::get(std::string_view name) const {
  const auto found = variables_.find(name);
  if (found == variables_.end() || found->second.empty()) return std::nullopt;
  return found->second;
}

}  // namespace sparta::base
