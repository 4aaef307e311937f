#include "base/environment.hpp"
#include "base/strings.hpp"

#include <sparta/detail/used_value.hpp>
#include <sparta/result.hpp>

#include <algorithm>
#include <charconv>

namespace sparta::detail {
namespace {

[[gnu::cold]] failure not_a(std::string_view what, std::string_view id, std::string_view attribute) {
  return failure({.kind = error_kind::decode,
                  .message = "the environment variable " + used_variable(id, attribute) + " is no " + std::string(what),
                  .remedy = "deploy the service again"});
}

template <class Number>
Number number_in(std::string_view id, std::string_view attribute) {
  const auto text = used_text(id, attribute);
  Number number{};
  const auto* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end) throw not_a("number", id, attribute);
  return number;
}

}  // namespace

std::string used_variable(std::string_view id, std::string_view attribute) {
  auto name = "SPARTA_USES_" + std::string(id);
  if (!attribute.empty()) name.append("_").append(attribute);
  std::ranges::replace(name, '.', '_');
  return name;
}

std::string used_variable_text(std::string_view variable) {
  if (auto text = base::process_environment().get(variable)) return *std::move(text);
  throw failure({.kind = error_kind::not_found,
                 .message = "the environment variable " + std::string(variable) +
                            " is not set: the function was deployed without what its code uses",
                 .remedy = "deploy the service again; in a test, set the variable"});
}

std::string used_text(std::string_view id, std::string_view attribute) {
  return used_variable_text(used_variable(id, attribute));
}

std::int64_t used_integer(std::string_view id, std::string_view attribute) {
  return number_in<std::int64_t>(id, attribute);
}

double used_real(std::string_view id, std::string_view attribute) { return number_in<double>(id, attribute); }

bool used_boolean(std::string_view id, std::string_view attribute) {
  const auto text = used_text(id, attribute);
  if (text != "true" && text != "false") throw not_a("boolean", id, attribute);
  return text == "true";
}

std::vector<std::string> used_list(std::string_view id, std::string_view attribute) {
  return base::split(used_text(id, attribute), ',');
}

}  // namespace sparta::detail
