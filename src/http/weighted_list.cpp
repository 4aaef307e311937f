#include "http/weighted_list.hpp"

#include "base/strings.hpp"
#include "http/media_type.hpp"

#include <utility>

namespace sparta::http {
namespace {

/// `0`, `0.5`, `1.000`; nothing for what is no weight.
std::optional<int> weight_of(std::string_view text) {
  if (text.empty() || text.size() > 5 || (text[0] != '0' && text[0] != '1')) return std::nullopt;
  if (text.size() > 1 && text[1] != '.') return std::nullopt;
  int thousandths = (text[0] - '0') * 1000;
  int place = 100;
  for (const char c : text.substr(text.size() > 1 ? 2 : 1)) {
    if (c < '0' || c > '9') return std::nullopt;
    thousandths += (c - '0') * place;
    place /= 10;
  }
  return thousandths <= 1000 ? std::optional(thousandths) : std::nullopt;
}

std::optional<weighted> element(std::string_view text) {
  weighted made{.value = media_type_of(text)};
  if (made.value.empty()) return std::nullopt;
  parameter_reader parameters(text);
  while (const auto each = parameters.next()) {
    if (each->name != "q") {
      made.value += ";" + each->name + "=" + base::to_lower(each->value);
      continue;
    }
    const auto weight = weight_of(each->value);
    if (!weight) return std::nullopt;
    made.weight = *weight;
  }
  if (parameters.malformed()) return std::nullopt;
  return made;
}

}  // namespace

std::vector<weighted> weighted_list(std::string_view text) {
  std::vector<weighted> all;
  for (const std::string& each : base::split(text, ','))
    if (auto made = element(each)) all.push_back(*std::move(made));
  return all;
}

}  // namespace sparta::http
