#include "synth/all_outputs.hpp"

#include "cfn/intrinsics.hpp"
#include "cfn/type_facts.hpp"

#include <sparta/names.hpp>

#include <string>
#include <utility>

namespace sparta::synth {
namespace {

/// `Endpoint.Port` as a part of an output's name.
std::string letters_and_digits(std::string_view attribute) {
  std::string kept;
  for (const char c : attribute)
    if (sparta::detail::is_letter_or_digit(c)) kept += c;
  return kept;
}

void add_output(synthesis& made, const std::string& name, json::value value, const model::source_line& where) {
  if (!made.document.outputs.try_emplace(name, cfn::output{.value = std::move(value)}).second)
    made.problems.push_back({"output '" + name + "': the template has one of that name already. Rename it.", where});
}

}  // namespace

void add_all_outputs(const model::service& declared, synthesis& made) {
  for (const auto& each : declared.outputs_of) {
    const auto resource = made.document.resources.find(each.name);
    if (resource == made.document.resources.end()) {
      made.problems.push_back(
          {"outputs of '" + each.name + "': it is not declared. Declare it with service.resource(...).",
           each.declared_at});
      continue;
    }
    add_output(made, each.name + "Ref", cfn::intrinsic::ref(each.name), each.declared_at);
    const auto facts = cfn::facts_of(resource->second.type);
    if (!facts) continue;
    for (const auto attribute : facts->attributes)
      add_output(made, each.name + "Attr" + letters_and_digits(attribute),
                 cfn::intrinsic::get_att(each.name, attribute), each.declared_at);
  }
}

}  // namespace sparta::synth
