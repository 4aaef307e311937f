#include <sparta/json/detail/spelling.hpp>
#include <sparta/json/schema.hpp>

#include <algorithm>
#include <utility>

namespace sparta::json {
namespace {

/// `page<shop::order>` as `page_order`: what a reference may be made of, without namespaces.
std::string short_name(std::string_view spelled) {
  std::string name;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < spelled.size(); ++i) {
    for (const std::string_view unnamed : {"{anonymous}::", "(anonymous namespace)::"})
      if (spelled.substr(i).starts_with(unnamed)) i += unnamed.size();
    if (detail::is_identifier(spelled[i]) && static_cast<unsigned char>(spelled[i]) < 0x80) {
      name += spelled[i];
    } else if (spelled.substr(i, 2) == "::") {
      name.resize(begin);
      ++i;
    } else if (name.size() > begin) {
      begin = (name += '_').size();
    }
  }
  while (name.ends_with('_')) name.pop_back();
  return name.empty() ? "value" : name;
}

}  // namespace

std::string schemas::name_of(const void* type, std::string_view spelled) {
  const auto found = std::find_if(known_.begin(), known_.end(), [&](const known& each) { return each.type == type; });
  if (found != known_.end()) return found->name;
  const std::string plain = short_name(spelled);
  std::string name = plain;
  for (int next = 2; definitions_.contains(name); ++next) name = plain + "_" + std::to_string(next);
  definitions_[name] = nullptr;  // the name is taken while the type, which may hold itself, is described
  known_.push_back({type, name});
  return name;
}

std::string schemas::define(std::string_view name, value schema) {
  definitions_[name] = std::move(schema);
  return place_ + std::string(name);
}

value schemas::refer_to(std::string_view name) const { return {{"$ref", std::string(place_).append(name)}}; }

namespace detail {

value whole_schema(value schema, const schemas& of) {
  if (!of.definitions().empty()) schema.as_object()["$defs"] = of.definitions();
  return schema;
}

value type_schema(std::string_view type) { return {{"type", type}}; }

value integer_schema(std::int64_t lowest, std::uint64_t highest) {
  value made = type_schema("integer");
  object& members = made.as_object();
  if (lowest == INT32_MIN && highest == INT32_MAX)
    members["format"] = "int32";
  else if (lowest == INT64_MIN)
    members["format"] = "int64";
  else
    members["minimum"] = lowest;
  if (highest < INT32_MAX || highest == UINT32_MAX) members["maximum"] = highest;
  return made;
}

value text_schema(std::string_view format) { return {{"type", "string"}, {"format", format}}; }

value bytes_schema() { return {{"type", "string"}, {"contentEncoding", "base64"}}; }

value array_schema(value items, bool unique) {
  value made{{"type", "array"}, {"items", std::move(items)}};
  if (unique) made.as_object()["uniqueItems"] = true;
  return made;
}

value array_schema(value items, std::size_t size) {
  return {{"type", "array"}, {"items", std::move(items)}, {"minItems", size}, {"maxItems", size}};
}

value tuple_schema(array items) {
  const auto size = items.size();
  return {
      {"type", "array"}, {"prefixItems", std::move(items)}, {"items", false}, {"minItems", size}, {"maxItems", size}};
}

value map_schema(value of) { return {{"type", "object"}, {"additionalProperties", std::move(of)}}; }

value any_of(array schemas) { return {{"anyOf", std::move(schemas)}}; }

value object_schema(object properties, array required) {
  value made = type_schema("object");
  if (!properties.empty()) made.as_object()["properties"] = std::move(properties);
  if (!required.empty()) made.as_object()["required"] = std::move(required);
  return made;
}

}  // namespace detail
}  // namespace sparta::json
