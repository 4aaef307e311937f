#include "deploy/stack_arns.hpp"

#include "base/strings.hpp"
#include "deploy/expression_text.hpp"
#include "deploy/handler_facts.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace sparta::deploy {
namespace {

constexpr std::string_view anything = "*";

/// CloudFormation's own names are `<stack>-<logical id>-<12 characters>`. Where the service takes fewer, what is left
/// is shared by stack and logical id, the larger half for the stack; AWS does not document it. Whatever the logical id,
/// a name then begins with that half.
std::string made_up_name(const std::string& stack, std::size_t limit) {
  constexpr std::size_t suffix = 14;  // Both hyphens, and the random part.
  const auto half = limit > suffix ? (limit - suffix + 1) / 2 : 0;
  return stack.size() <= half ? stack + "-*" : stack.substr(0, half) + "*";
}

std::string single_stars(std::string text) {
  while (text.find("**") != std::string::npos) text = base::replace_all(std::move(text), "**", "*");
  return text;
}

/// The last part of an ARN or a URL is a name.
std::string name_in(const std::string& text) {
  const bool composed = text.starts_with("arn:") || text.starts_with("https://");
  return composed ? text.substr(text.find_last_of(":/") + 1) : text;
}

/// What a variable of an ARN format may be called as a property: of `${TopicName}`, `TopicName`, `Topic`, `TopicArn` …
std::vector<std::string> property_names(const std::string& variable) {
  const auto base = variable.ends_with("Name") ? variable.substr(0, variable.size() - 4) : variable;
  return {variable, base, base + "s", base + "Arn", "Target" + base + "Arn"};
}

std::string own_path(const placed_resources& all, const json::value& resource) {
  const auto* path = part_of(resource, "Path");
  auto text = path == nullptr ? std::string() : placed_text(all, *path);
  return text.starts_with('/') ? text.substr(1) : text;
}

std::vector<std::string> values_of(const placed_resources& all, const std::string& id, std::string variable) {
  constexpr std::string_view with_path = "WithPath";
  const auto& resource = *all.resources.find(id);
  const bool path = variable.ends_with(with_path);
  if (path) variable.resize(variable.size() - with_path.size());
  const auto facts = facts_of_type(type_of(resource)).value_or(type_facts());
  const bool is_own = facts.arn.find("${" + variable + (path ? "WithPath}" : "}")) != std::string::npos;
  const bool is_name = is_own && !facts.name_property.empty();
  if (is_name) return {(path ? own_path(all, resource) : "") + physical_name(all, id)};
  std::vector<std::string> values;
  for (const auto& name : property_names(variable)) {
    const auto* property = part_of(resource, name);
    if (property == nullptr) continue;
    for (const auto& each : property->is_array() ? property->as_array() : json::array{*property})
      values.push_back(name_in(placed_text(all, each)));
    return values;
  }
  return {std::string(anything)};
}

std::string place_value(const stack_place& place, std::string_view variable) {
  if (variable == "Partition") return place.partition;
  if (variable == "Region") return place.region;
  return variable == "Account" ? place.account : std::string();
}

/// Every way to fill in the format's first variable, and so on for the rest.
void fill_in(const placed_resources& all, const std::string& id, const std::string& format,
             std::vector<std::string>& into) {
  const auto begin = format.find("${");
  const auto end = format.find('}', begin);
  if (begin == std::string::npos || end == std::string::npos) {
    into.push_back(single_stars(format));
    return;
  }
  const auto variable = format.substr(begin + 2, end - begin - 2);
  const auto known = place_value(all.place, variable);
  for (const auto& value : known.empty() ? values_of(all, id, variable) : std::vector{known})
    fill_in(all, id, format.substr(0, begin) + value + format.substr(end + 1), into);
}

/// `function:` of `arn:…:function:${FunctionName}`.
std::string resource_part(const std::string& arn) {
  std::size_t at = 0;
  for (int colons = 0; colons < 5 && at != std::string::npos; ++colons) at = arn.find(':', at) + 1;
  return arn.substr(at);
}

bool is_of_format(const std::string& arn, const std::string& format) {
  const auto parts = base::split(arn, ':'), wanted = base::split(format, ':');
  if (parts.size() < 6 || wanted.size() < 6 || parts[2] != wanted[2]) return false;
  const auto tail = resource_part(format);
  return resource_part(arn).starts_with(tail.substr(0, tail.find("${"))) &&
         std::ranges::count(arn, '/') == std::ranges::count(format, '/');
}

void collect_arns(const placed_resources& all, const json::value& in, std::vector<std::string>& into) {
  const auto text = expression_text(in, [](std::string_view) { return std::string(); });
  if (text) {
    if (auto arn = placed_text(all, in); arn.starts_with("arn:")) into.push_back(std::move(arn));
    return;
  }
  if (in.is_array())
    for (const auto& each : in.as_array()) collect_arns(all, each, into);
  if (in.is_object())
    for (const auto& [name, value] : in.as_object()) collect_arns(all, value, into);
}

std::string reference(const placed_resources& all, std::string_view name) {
  const auto& place = all.place;
  if (name == "AWS::StackName") return place.stack;
  if (name == "AWS::Region") return place.region;
  if (name == "AWS::AccountId") return place.account;
  if (name == "AWS::Partition") return place.partition;
  if (const auto known = place.parameters.find(std::string(name)); known != place.parameters.end())
    return known->second;
  if (all.resources.contains(name)) return physical_name(all, std::string(name));
  if (name.ends_with(".Arn")) {
    const std::string id(name.substr(0, name.size() - 4));
    const auto* resource = all.resources.find(id);
    const auto facts = resource == nullptr ? std::nullopt : facts_of_type(type_of(*resource));
    if (facts && !facts->arn.empty()) return placed_arns(all, id, facts->arn).front();
  }
  return std::string(anything);
}

}  // namespace

std::string type_of(const json::value& resource) {
  const auto* type = resource.find("Type");
  return type != nullptr && type->is_string() ? type->as_string() : std::string();
}

const json::value* part_of(const json::value& resource, std::string_view path) {
  const auto* found = resource.find("Properties");
  for (const auto& name : base::split(path, '.')) found = found == nullptr ? nullptr : found->find(name);
  return found != nullptr ? found : resource.find(path);
}

std::string physical_name(const placed_resources& all, const std::string& id) {
  const auto& resource = *all.resources.find(id);
  const auto type = type_of(resource);
  const auto facts = facts_of_type(type);
  if (!facts || facts->name_property.empty()) return std::string(anything);
  const auto* given = part_of(resource, facts->name_property);
  auto name = given != nullptr ? placed_text(all, *given) : made_up_name(all.place.stack, facts->name_limit);
  // The names of buckets have no capitals.
  return type == "AWS::S3::Bucket" ? base::to_lower(name) : name;
}

std::string placed_text(const placed_resources& all, const json::value& what) {
  const auto text = expression_text(what, [&](std::string_view name) { return reference(all, name); });
  return single_stars(text.value_or(std::string(anything)));
}

std::vector<std::string> arns_in(const placed_resources& all, const std::string& id) {
  std::vector<std::string> found;
  if (const auto* properties = all.resources.find(id)->find("Properties")) collect_arns(all, *properties, found);
  return found;
}

std::vector<std::string> placed_arns(const placed_resources& all, const std::string& id, const std::string& format) {
  const auto facts = facts_of_type(type_of(*all.resources.find(id)));
  std::vector<std::string> made;
  if (!facts || facts->arn != format) {
    made = arns_in(all, id);
    std::erase_if(made, [&](const auto& arn) { return !is_of_format(arn, format); });
  }
  if (made.empty()) fill_in(all, id, format, made);
  return made;
}

std::string arn_at(const stack_place& place, std::string_view service, std::string_view resource) {
  return fmt::format("arn:{}:{}:{}:{}:{}", place.partition, service, place.region, place.account, resource);
}

}  // namespace sparta::deploy
