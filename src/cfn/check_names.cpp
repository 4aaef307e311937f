#include "cfn/checks.hpp"
#include "cfn/limits.hpp"

#include <sparta/names.hpp>

#include <algorithm>
#include <fmt/format.h>

namespace sparta::cfn {
namespace {

void check_name(const owner& of, std::string_view name, findings& found) {
  if (name.empty() || !std::ranges::all_of(name, sparta::detail::is_letter_or_digit))
    found.add(of, "a name in a template is made of ASCII letters and digits. Rename it.");
  if (name.size() > limits::name_characters)
    found.add(of, fmt::format("its name has {} characters, and CloudFormation takes {}. Shorten it.", name.size(),
                              limits::name_characters));
}

template <class Entry>
void check_section(const std::map<std::string, Entry>& entries, owner (*owner_of)(std::string_view), findings& found) {
  for (const auto& [name, entry] : entries) check_name(owner_of(name), name, found);
}

}  // namespace

void check_names(const template_document& document, findings& found) {
  check_section(document.parameters, parameter_owner, found);
  check_section(document.mappings, mapping_owner, found);
  check_section(document.conditions, condition_owner, found);
  check_section(document.resources, resource_owner, found);
  check_section(document.outputs, output_owner, found);
  // Ref names both, so it would not know which; the other sections are never confused.
  for (const auto& [name, resource] : document.resources)
    if (document.parameters.contains(name))
      found.add(resource_owner(name), "a parameter has the same name, and Ref could mean either. Rename one of them.");
}

}  // namespace sparta::cfn
