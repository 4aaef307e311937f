#include "cfn/node.hpp"

#include <sparta/cfn/condition.hpp>

#include <string_view>
#include <utility>

namespace sparta::cfn::detail {
namespace {

/// A function of several conditions takes ten at most.
constexpr std::size_t most_operands = 10;

/// `a && b && c` is one list of three.
json::array operands_of(std::string_view function, const json::value& condition) {
  const json::value* chain = condition.find(function);
  if (chain && chain->is_array()) return chain->as_array();
  return {condition};
}

}  // namespace

const node* condition_node(std::string_view name) { return keep(json::object{{"Condition", name}}); }

const node* equals_node(const value_base& left, const value_base& right) {
  return keep(json::object{{"Fn::Equals", json::array{left, right}}});
}

const node* logic_node(const char* function, const value_base& left, const value_base& right) {
  json::array operands = operands_of(function, left);
  json::array more = operands_of(function, right);
  if (operands.size() + more.size() > most_operands) return keep(json::object{{function, json::array{left, right}}});
  for (auto& each : more) operands.push_back(std::move(each));
  return keep(json::object{{function, std::move(operands)}});
}

const node* not_node(const value_base& what) { return keep(json::object{{"Fn::Not", json::array{what}}}); }

}  // namespace sparta::cfn::detail
