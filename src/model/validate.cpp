#include "model/validate.hpp"

#include "iam/read_statement.hpp"
#include "model/checks.hpp"

#include <sparta/names.hpp>

#include <fmt/format.h>
#include <map>
#include <string_view>

namespace sparta::model {
namespace {

constexpr std::size_t longest_function_name = 64;
constexpr std::size_t longest_function_description = 256;
constexpr std::size_t longest_template_description = 1024;

void check_service(const service& declared, std::vector<problem>& problems) {
  findings found(problems, fmt::format("service '{}'", declared.name), declared.declared_at);
  if (!service_name::well_formed(declared.name))
    found.add(
        "its name is also the stack's, which is a letter, then letters, digits and hyphens, 128 characters at "
        "most. Rename it");
  check_text("description", declared.description, declared.description.size(), found);
  if (declared.description.size() > longest_template_description)
    found.add(fmt::format("the description has {} bytes, and a template's takes {}. Shorten it",
                          declared.description.size(), longest_template_description));
  check_tags(declared.tags, {}, found);
  if (declared.functions.empty())
    found.add("it has no functions. Declare one with service.function(...) before sparta::run");
}

void check_name(const function& declared, const service& of, findings& found) {
  if (!logical_id::well_formed(declared.name)) {
    found.add("a function's name is 1 to 64 ASCII letters and digits. Rename it");
    return;
  }
  const std::size_t length = of.name.size() + 1 + declared.name.size();
  if (length > longest_function_name)
    found.add(
        fmt::format("in AWS it is called '{}_{}', which has {} characters, and Lambda takes {}. Shorten the name "
                    "of the function or of the service",
                    of.name, declared.name, length, longest_function_name));
}

void check_function(const function& declared, const service& of, std::vector<problem>& problems) {
  findings found(problems, fmt::format("function '{}'", declared.name), declared.declared_at);
  check_name(declared, of, found);
  check_text("description", declared.description, longest_function_description, found);
  check_sizes(declared, found);
  check_environment(declared, found);
  check_tags(declared.tags, of.tags, found);
  check_role(declared, of, found);
  check_uses(declared, of, found);
  check_aliases(declared, found);
  check_configuration(declared, of, found);
  check_metric_filters(declared, found);
  for (const auto& grant : declared.grants)
    for (const auto& what : iam::problems_of(grant)) found.add(what);
}

}  // namespace

std::vector<problem> validate(const service& declared) {
  std::vector<problem> problems = declared.problems;
  check_service(declared, problems);
  std::map<std::string_view, const source_line*> seen;
  for (const function& each : declared.functions) {
    check_function(each, declared, problems);
    const auto [first, is_first] = seen.try_emplace(each.name, &each.declared_at);
    if (!is_first)
      findings(problems, fmt::format("function '{}'", each.name), each.declared_at)
          .add(fmt::format("it was declared before, at {}:{}. Rename one of them", first->second->file,
                           first->second->line));
  }
  check_alarms(declared, problems);
  check_dashboards(declared, problems);
  check_declared_names(declared, problems);
  return problems;
}

}  // namespace sparta::model
