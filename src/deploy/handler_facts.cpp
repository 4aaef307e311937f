#include "deploy/handler_facts.hpp"

#include "base/strings.hpp"
#include "deploy/handler_texts.hpp"

#include <sparta/json/parse.hpp>

#include <algorithm>

namespace sparta::deploy {
namespace {

/// The parsed text of a service; null when there is none.
json::value facts_in(std::span<const service_text> texts, std::string_view service) {
  const auto found = std::ranges::find(texts, service, &service_text::service);
  return found == texts.end() ? json::value() : json::parse(found->json).value_or(json::value());
}

std::string text_at(const json::value& in, std::string_view name) {
  const auto* found = in.find(name);
  return found != nullptr && found->is_string() ? found->as_string() : std::string();
}

std::vector<std::string> texts_at(const json::value& in, std::string_view name) {
  std::vector<std::string> all;
  const auto* found = in.find(name);
  if (found != nullptr && found->is_array())
    for (const auto& each : found->as_array()) all.push_back(each.as_string());
  return all;
}

}  // namespace

std::optional<type_facts> facts_of_type(std::string_view type) {
  const auto parts = base::split(type, ':');  // AWS::Lambda::Function
  if (parts.size() != 5) return {};
  const auto service = facts_in(type_texts(), base::to_lower(parts[2]));
  const auto* found = service.find(type);
  if (found == nullptr) return {};
  type_facts facts{.arn = text_at(*found, "arn"),
                   .name_property = text_at(*found, "name"),
                   .always = texts_at(*found, "always"),
                   .exact = found->find("exact") != nullptr};
  if (const auto* limit = found->find("limit")) facts.name_limit = limit->as_uint64();
  if (const auto* when = found->find("when"))
    for (const auto& [property, actions] : when->as_object()) facts.when[property] = texts_at(*when, property);
  return facts;
}

action_arns arns_of_action(std::string_view action) {
  const auto colon = action.find(':');
  const auto service = facts_in(action_texts(), action.substr(0, colon));
  const auto* actions = service.find("actions");
  const auto* arns = service.find("arns");
  if (colon == std::string_view::npos || actions == nullptr || arns == nullptr) return {};
  const auto* kinds = actions->find(action.substr(colon + 1));
  if (kinds == nullptr) return {};
  action_arns known{.all_needed = kinds->find("all") != nullptr};
  // A kind may have several formats, with commas between.
  for (const auto& kind : texts_at(*kinds, known.all_needed ? "all" : "one"))
    for (const auto& format : base::split(text_at(*arns, kind), ',')) known.formats.emplace_back(base::trim(format));
  return known;
}

}  // namespace sparta::deploy
