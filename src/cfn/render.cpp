#include "cfn/render.hpp"

#include <sparta/json/write.hpp>

#include <utility>

namespace sparta::cfn {
namespace {

std::string_view name_of(removal_policy policy) {
  switch (policy) {
    case removal_policy::remove: return "Delete";
    case removal_policy::retain: return "Retain";
    case removal_policy::retain_except_on_create: return "RetainExceptOnCreate";
    case removal_policy::snapshot: break;
  }
  return "Snapshot";
}

void add_text(json::object& to, std::string_view name, const std::string& text) {
  if (!text.empty()) to[name] = text;
}

void add_value(json::object& to, std::string_view name, const json::value& value) {
  if (!value.is_null()) to[name] = value;
}

json::value list_of(const std::vector<std::string>& texts) { return json::array(texts.begin(), texts.end()); }

json::value to_json(const parameter& what) {
  json::object members{{"Type", what.type}};
  add_text(members, "Description", what.description);
  if (what.default_value) members["Default"] = *what.default_value;
  if (!what.allowed_values.empty()) members["AllowedValues"] = list_of(what.allowed_values);
  add_text(members, "AllowedPattern", what.allowed_pattern);
  if (what.min_length) members["MinLength"] = *what.min_length;
  if (what.max_length) members["MaxLength"] = *what.max_length;
  if (what.min_value) members["MinValue"] = *what.min_value;
  if (what.max_value) members["MaxValue"] = *what.max_value;
  add_text(members, "ConstraintDescription", what.constraint_description);
  if (what.no_echo) members["NoEcho"] = true;
  return members;
}

json::value to_json(const resource& what) {
  json::object members{{"Type", what.type}};
  add_text(members, "Condition", what.condition);
  if (!what.depends_on.empty()) members["DependsOn"] = list_of(what.depends_on);
  if (what.deletion_policy) members["DeletionPolicy"] = name_of(*what.deletion_policy);
  if (what.update_replace_policy) members["UpdateReplacePolicy"] = name_of(*what.update_replace_policy);
  add_value(members, "CreationPolicy", what.creation_policy);
  add_value(members, "UpdatePolicy", what.update_policy);
  add_value(members, "Metadata", what.metadata);
  add_value(members, "Properties", what.properties);
  return members;
}

json::value to_json(const output& what) {
  json::object members;
  add_text(members, "Description", what.description);
  add_text(members, "Condition", what.condition);
  members["Value"] = what.value;
  if (!what.export_name.is_null()) members["Export"] = json::object{{"Name", what.export_name}};
  return members;
}

json::value to_json(const json::value& what) { return what; }

template <class Entry>
void add_section(json::object& to, std::string_view name, const std::map<std::string, Entry>& entries) {
  if (entries.empty()) return;
  json::object::container members;
  members.reserve(entries.size());
  for (const auto& [id, entry] : entries) members.push_back({id, to_json(entry)});
  to[name] = json::object(std::move(members));
}

}  // namespace

std::string render(const template_document& document) {
  json::object members{{"AWSTemplateFormatVersion", "2010-09-09"}};
  add_text(members, "Description", document.description);
  if (!document.transforms.empty()) members["Transform"] = list_of(document.transforms);
  add_value(members, "Metadata", document.metadata);
  add_section(members, "Parameters", document.parameters);
  add_section(members, "Mappings", document.mappings);
  add_section(members, "Conditions", document.conditions);
  add_section(members, "Resources", document.resources);
  add_section(members, "Outputs", document.outputs);
  return json::write(members, json::style::pretty) + "\n";
}

}  // namespace sparta::cfn
