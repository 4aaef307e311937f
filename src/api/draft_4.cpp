#include "api/draft_4.hpp"

#include <sparta/json/write.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace sparta::api {
namespace {

constexpr std::string_view place = "#/definitions/";

void convert(json::value& schema);

void convert_members(json::value* of) {
  if (of == nullptr || !of->is_object()) return;
  for (auto& [name, schema] : of->as_object()) convert(schema);
}

/// A tuple's elements were the array `items`, and what may follow them was `additionalItems`.
void convert_tuple(json::object& schema) {
  const json::value* const elements = schema.find("prefixItems");
  if (elements == nullptr) return;
  json::value each = *elements;
  const json::value rest = schema["items"];
  schema["items"] = std::move(each);
  schema["additionalItems"] = rest;
  schema.erase("prefixItems");
}

void convert(json::value& schema) {
  if (!schema.is_object()) return;
  json::object& members = schema.as_object();
  members.erase("contentEncoding");
  convert_tuple(members);
  convert_members(members.find("properties"));
  for (const char* const name : {"items", "additionalProperties", "anyOf"})
    if (json::value* const found = members.find(name)) {
      convert(*found);
      if (found->is_array())
        for (json::value& each : found->as_array()) convert(each);
    }
}

/// The definition that the schema only refers to, itself: generated clients look for the members at the top.
json::value written_out(json::value schema, json::object& definitions) {
  const json::value* const reference = schema.find("$ref");
  if (reference == nullptr) return schema;
  const std::string name = reference->as_string().substr(place.size());
  json::value made = definitions[name];
  // It stays where something refers to it: in itself, say.
  if (json::write(definitions).find(json::write(*reference)) == std::string::npos) definitions.erase(name);
  return made;
}

}  // namespace

json::value draft_4(json::value schema, const json::object& definitions) {
  json::value all = definitions;
  convert_members(&all);
  json::value root = written_out(std::move(schema), all.as_object());
  convert(root);
  json::object made{{"$schema", "http://json-schema.org/draft-04/schema#"}};
  for (auto& [name, what] : root.as_object()) made[name] = std::move(what);
  if (!all.as_object().empty()) made["definitions"] = std::move(all);
  return made;
}

}  // namespace sparta::api
