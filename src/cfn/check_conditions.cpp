#include "cfn/calls.hpp"
#include "cfn/checks.hpp"
#include "cfn/remedies.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace sparta::cfn {
namespace {

class named_conditions {
 public:
  named_conditions(const template_document& document, findings& found) : document_(document), found_(found) {
    add_keys(document.conditions, known_);
  }

  void check(const owner& of, std::string_view where, const std::string& name) const {
    if (document_.conditions.contains(name)) return;
    const auto remedy = document_.parameters.contains(name)
                            ? std::string("It is a parameter: declare a condition that compares it.")
                            : nearest_or(name, known_, "Declare the condition");
    found_.add(of,
               fmt::format("{} names the condition '{}', which the template doesn't have. {}", where, name, remedy));
  }

 private:
  const template_document& document_;
  findings& found_;
  std::vector<std::string_view> known_;
};

void check_call(const place& in, const call& made, const named_conditions& known) {
  if (made.function == "Fn::If" && made.argument.is_array() && !made.argument.as_array().empty()) {
    const auto& name = made.argument.as_array().front();
    if (name.is_string()) known.check(in.of, "Fn::If in " + made.path, name.as_string());
  }
  // Elsewhere than between conditions it is a property of that name.
  if (made.function == "Condition" && in.kind == place_kind::condition)
    known.check(in.of, in.path, made.argument.as_string());
}

bool is_truth(const json::value& value) {
  constexpr std::array<std::string_view, 5> functions = {"Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or", "Condition"};
  return value.is_object() && value.as_object().size() == 1 &&
         std::ranges::find(functions, value.as_object().begin()->name) != functions.end();
}

}  // namespace

void check_conditions(const template_document& document, findings& found) {
  const named_conditions known(document, found);
  for (const auto& [name, value] : document.conditions)
    if (!is_truth(value) && !(value.is_object() && value.find("Fn::Transform") != nullptr))
      found.add(condition_owner(name),
                "it is neither true nor false. Make it an Fn::Equals, Fn::And, Fn::Or or Fn::Not.");
  for (const auto& [id, resource] : document.resources)
    if (!resource.condition.empty()) known.check(resource_owner(id), "Condition", resource.condition);
  for (const auto& [name, output] : document.outputs)
    if (!output.condition.empty()) known.check(output_owner(name), "Condition", output.condition);
  for (const auto& place : places_of(document))
    each_call(*place.value, place.path, [&](const call& made) { check_call(place, made, known); });
}

}  // namespace sparta::cfn
