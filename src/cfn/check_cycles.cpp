#include "cfn/checks.hpp"
#include "cfn/graph.hpp"
#include "cfn/references.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace sparta::cfn {
namespace {

/// Named nodes, and of each arrow the first reason: "Ref in Properties.Role".
struct needs {
  std::vector<std::string> names;
  std::map<std::string, std::size_t> numbers;
  graph nodes;
  std::map<std::pair<std::size_t, std::size_t>, std::string> reasons;

  void add(const std::string& name) {
    numbers.emplace(name, names.size());
    names.push_back(name);
    nodes.emplace_back();
  }
  void add(const std::string& from, const std::string& to, const std::string& reason) {
    const auto target = numbers.find(to);
    if (target == numbers.end()) return;
    const auto source = numbers.at(from);
    if (reasons.try_emplace({source, target->second}, reason).second) nodes[source].push_back(target->second);
  }
};

std::string chain(const needs& of, const std::vector<std::size_t>& cycle) {
  std::string text = of.names[cycle.front()];
  for (std::size_t i = 1; i <= cycle.size(); ++i) text += " -> " + of.names[cycle[i % cycle.size()]];
  return text;
}

std::string reasons(const needs& of, const std::vector<std::size_t>& cycle) {
  std::vector<std::string> each;
  for (std::size_t i = 0; i < cycle.size(); ++i)
    each.push_back(of.names[cycle[i]] + ": " + of.reasons.at({cycle[i], cycle[(i + 1) % cycle.size()]}));
  return fmt::format("{}", fmt::join(each, "; "));
}

needs between_resources(const template_document& document) {
  needs made;
  for (const auto& [id, resource] : document.resources) made.add(id);
  for (const auto& [id, resource] : document.resources) {
    const auto add_all = [&, &name = id](const json::value& value, const std::string& path) {
      for (const auto& each : references_in(value, path)) made.add(name, each.name, each.function + " in " + each.path);
    };
    for (const auto& name : resource.depends_on) made.add(id, name, "DependsOn");
    add_all(resource.properties, "Properties");
    add_all(resource.metadata, "Metadata");
  }
  return made;
}

needs between_conditions(const template_document& document) {
  needs made;
  for (const auto& [name, value] : document.conditions) made.add(name);
  for (const auto& [name, value] : document.conditions)
    each_call(value, "", [&, &of = name](const call& used) {
      if (used.function == "Condition" && used.argument.is_string())
        made.add(of, used.argument.as_string(), "Condition");
      if (used.function == "Fn::If" && used.argument.is_array() && !used.argument.as_array().empty())
        if (const auto& first = used.argument.as_array().front(); first.is_string())
          made.add(of, first.as_string(), "Fn::If");
    });
  return made;
}

}  // namespace

void check_cycles(const template_document& document, findings& found) {
  const auto resources = between_resources(document);
  for (const auto& cycle : cycles_of(resources.nodes))
    found.add(
        resource_owner(resources.names[cycle.front()]),
        fmt::format("resources wait for each other, {} ({}). Take one of these out; a resource of its own between "
                    "the two, such as a policy or a permission, may say it instead.",
                    chain(resources, cycle), reasons(resources, cycle)));
  const auto conditions = between_conditions(document);
  for (const auto& cycle : cycles_of(conditions.nodes))
    found.add(condition_owner(conditions.names[cycle.front()]),
              fmt::format("conditions are made of each other, {}. Write one of them out.", chain(conditions, cycle)));
}

}  // namespace sparta::cfn
