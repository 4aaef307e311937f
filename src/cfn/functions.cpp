#include "cfn/functions.hpp"

#include <algorithm>
#include <array>

namespace sparta::cfn {
namespace {

using enum argument_form;
using enum function_place;

struct function {
  std::string_view name;
  function_form form;
};

// FindInMap's fourth element is the default of AWS::LanguageExtensions.
constexpr std::array functions = {
    function{"Fn::And", {list, "[condition, condition, …]", 2, 10, conditions_only}},
    function{"Fn::Base64", {anything, "text"}},
    function{"Fn::Cidr", {list, "[block, count, bits]", 2, 3}},
    function{"Fn::Equals", {list, "[value, value]", 2, 2, conditions_only}},
    function{"Fn::FindInMap", {list, "[mapping, key, name]", 3, 4}},
    function{"Fn::GetAZs", {anything, "region"}},
    function{"Fn::GetAtt", {text_or_list, "[resource, attribute]", 2, 2, outside_conditions}},
    function{"Fn::If", {list, "[condition, value, value]", 3, 3}},
    function{"Fn::ImportValue", {anything, "export", 0, 0, outside_conditions}},
    function{"Fn::Join", {list, "[separator, [text, …]]", 2, 2}},
    function{"Fn::Length", {anything, "[value, …]"}},
    function{"Fn::Not", {list, "[condition]", 1, 1, conditions_only}},
    function{"Fn::Or", {list, "[condition, condition, …]", 2, 10, conditions_only}},
    function{"Fn::Select", {list, "[index, [value, …]]", 2, 2}},
    function{"Fn::Split", {list, "[separator, text]", 2, 2}},
    function{"Fn::Sub", {text_or_list, "text, or [text, {name: value}]", 2, 2}},
    function{"Fn::ToJsonString", {anything, "value"}},
    function{"Fn::Transform", {anything, "{Name: macro, Parameters: …}"}},
    function{"Ref", {text, "name"}},
};

constexpr auto names = [] {
  std::array<std::string_view, functions.size()> all;
  std::ranges::transform(functions, all.begin(), &function::name);
  return all;
}();

}  // namespace

const function_form* form_of(std::string_view name) {
  const auto found = std::ranges::find(functions, name, &function::name);
  return found == functions.end() ? nullptr : &found->form;
}

std::span<const std::string_view> function_names() { return names; }

}  // namespace sparta::cfn
