#include "runtime/fault.hpp"

#include <algorithm>

namespace sparta::runtime {
namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_lower(c) || (c >= 'A' && c <= 'Z'); }

/// `not_found` → `NotFound`; what is not a letter begins a word and is dropped.
std::string camel_case(std::string_view text) {
  std::string camel;
  bool begins = true;
  for (const char c : text) {
    if (is_letter(c)) camel += begins && is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
    begins = !is_letter(c);
  }
  return camel;
}

/// `my::ns::error<std::string>` → `error`.
std::string_view last_component(std::string_view type) {
  type = type.substr(0, type.find('<'));
  const auto colon = type.rfind("::");
  return colon == std::string_view::npos ? type : type.substr(colon + 2);
}

bool is_platform_type(std::string_view type) {
  if (!type.starts_with("Function.") && !type.starts_with("Runtime.")) return false;
  type.remove_prefix(type.find('.') + 1);
  return type.size() > 1 && !is_lower(type.front()) && std::all_of(type.begin(), type.end(), is_letter);
}

}  // namespace

fault fault_of(const error& why) {
  fault made{.type = why.code.empty() ? camel_case(name_of(why.kind)) + "Error" : why.code,
             .message = why.message,
             .causes = why.notes};
  if (!why.remedy.empty()) made.causes.push_back("remedy: " + why.remedy);
  return made;
}

std::vector<std::string> stack_lines(const fault& of) {
  auto lines = of.causes;
  if (of.where)
    lines.insert(lines.begin(), "in handler " + of.where->handler + ", declared at " + of.where->file + ":" +
                                    std::to_string(of.where->line));
  return lines;
}

std::string platform_type(std::string_view type) {
  if (is_platform_type(type)) return std::string(type);
  const auto name = camel_case(last_component(type));
  return name.size() > 1 ? "Function." + name : "Function.Unknown";
}

}  // namespace sparta::runtime
