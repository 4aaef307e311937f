#include "runtime/choose_handler.hpp"

namespace sparta::runtime {
namespace {

std::string names_of(std::span<const model::registered_handler> known) {
  std::string names;
  for (const auto& one : known) {
    if (!names.empty()) names += ", ";
    names += one.name;
  }
  return names.empty() ? "none" : names;
}

}  // namespace

std::variant<const model::registered_handler*, fault> choose_handler(std::span<const model::registered_handler> known,
                                                                     std::string_view wanted) {
  for (const auto& one : known)
    if (one.name == wanted) return &one;
  if (wanted.empty() && known.size() == 1) return &known.front();
  const auto problem = wanted.empty() ? std::string("_HANDLER is not set, and names none of several functions")
                                      : "_HANDLER is '" + std::string(wanted) + "', which this service does not have";
  return fault{.type = "Runtime.HandlerNotFound", .message = problem + "; its functions: " + names_of(known)};
}

}  // namespace sparta::runtime
