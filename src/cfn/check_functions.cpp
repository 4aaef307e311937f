#include "cfn/calls.hpp"
#include "cfn/checks.hpp"
#include "cfn/functions.hpp"
#include "cfn/references.hpp"
#include "cfn/remedies.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace sparta::cfn {
namespace {

std::string count_of(const function_form& known) {
  if (known.fewest == known.most) return fmt::format("{}", known.fewest);
  return fmt::format("{} to {}", known.fewest, known.most);
}

std::string what_is_wrong_with(const function_form& known, const json::value& argument) {
  switch (known.takes) {
    case argument_form::anything: return {};
    case argument_form::text: return argument.is_string() ? "" : "takes a name, as text";
    case argument_form::text_or_list:
      if (argument.is_string()) return {};
      [[fallthrough]];
    case argument_form::list: break;
  }
  const std::size_t given = argument.is_array() ? argument.as_array().size() : 0;
  if (argument.is_array() && given >= known.fewest && given <= known.most) return {};
  const auto has = argument.is_array() ? fmt::format("has {}", given) : "has none";
  return fmt::format("takes a list of {} elements and {}", count_of(known), has);
}

/// What the first element, or the text instead of the list, must be to name something.
std::string what_is_wrong_with_name(const call& made) {
  const auto& argument = made.argument;
  if (made.function == "Fn::GetAtt" && argument.is_string())
    return argument.as_string().find('.') == std::string::npos ? "names no attribute, after a dot" : "";
  const bool names_first = made.function == "Fn::GetAtt" || made.function == "Fn::If";
  return names_first && !argument.as_array().front().is_string() ? "does not begin with a name, as text" : "";
}

void check_sub(const place& in, const call& made, findings& found) {
  const auto* text = sub_text(made.argument);
  if (text == nullptr)
    return found.add(in.of, fmt::format("Fn::Sub in {} has no text to fill in. Write the text out.", made.path));
  if (made.argument.is_array() && !made.argument.as_array()[1].is_object())
    found.add(in.of,
              fmt::format("Fn::Sub in {} has variables that are no object. Give it names and values.", made.path));
  for (const auto& name : sub_names(*text))
    if (!is_sub_name(name))
      found.add(in.of,
                fmt::format("Fn::Sub in {} has '${{{}}}', which is no name. Write ${{!{}}} if it is meant literally.",
                            made.path, name, name));
}

/// Conditions are decided before anything is made; and nothing but a condition is true or false.
void check_place(const place& in, const call& made, const function_form& known, findings& found) {
  const bool in_condition = in.kind == place_kind::condition;
  if (in_condition && known.where == function_place::outside_conditions)
    found.add(in.of, fmt::format("it uses {}, which is known only when resources are made. Compare parameters instead.",
                                 made.function));
  if (!in_condition && known.where == function_place::conditions_only)
    found.add(in.of, fmt::format("{} uses {}, which only a condition may. Declare a condition and use Fn::If.",
                                 made.path, made.function));
}

void check_call(const place& in, const call& made, findings& found) {
  // Between conditions the walk has read it already, and elsewhere it is a property.
  if (made.function == "Condition" || made.function.starts_with("Fn::ForEach::")) return;
  const auto* known = form_of(made.function);
  if (known == nullptr)
    return found.add(in.of,
                     fmt::format("{} uses {}, which is no function of CloudFormation. {}", made.path, made.function,
                                 nearest_or(made.function, function_names(), "Use one that it has")));
  if (!made.alone && made.function != "Fn::Transform")
    found.add(in.of, fmt::format("{} has other members beside {}. Let the function stand alone in its object.",
                                 made.path, made.function));
  check_place(in, made, *known, found);
  auto wrong = what_is_wrong_with(*known, made.argument);
  if (wrong.empty()) wrong = what_is_wrong_with_name(made);
  if (!wrong.empty())
    found.add(in.of, fmt::format("{} in {} {}. Write {}: {}.", made.function, made.path, wrong, made.function,
                                 known->written));
  else if (made.function == "Fn::Sub")
    check_sub(in, made, found);
}

}  // namespace

void check_functions(const template_document& document, findings& found) {
  for (const auto& place : places_of(document))
    each_call(*place.value, place.path, [&](const call& made) { check_call(place, made, found); });
}

}  // namespace sparta::cfn
