#include "runtime/choose_handler.hpp"

namespace sparta::runtime {
namespace {

std::string names_of(std::span<const model::registered_handler> known) {
  std::string names;
  for (const auto& one : known) {
    if (!names.empty()) names += ", ";
    names += one.name;
  }
  return names;
}

std::string problem(std::span<const model::registered_handler> known, std::string_view wanted) {
  if (known.empty()) return "this service declares no function";
  const auto what = wanted.empty() ? std::string("_HANDLER is not set, and there are several functions")
                                   : "_HANDLER is '" + std::string(wanted) + "', which this service does not have";
  return what + "; its functions: " + names_of(known);
}

}  // namespace

std::variant<const model::registered_handler*, fault> choose_handler(std::span<const model::registered_handler> known,
                                                                     std::string_view wanted) {
  for (const auto& one : known)
    if (one.name == wanted) return &one;
  if (wanted.empty() && known.size() == 1) return &known.front();
  return fault{.type = "Runtime.HandlerNotFound", .message = problem(known, wanted)};
}

}  // namespace sparta::runtime
