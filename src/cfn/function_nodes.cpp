#include "cfn/intrinsics.hpp"
#include "cfn/node.hpp"

#include <sparta/cfn/concatenation.hpp>
#include <sparta/cfn/dynamic_reference.hpp>
#include <sparta/cfn/functions.hpp>

#include <string>
#include <utility>

namespace sparta::cfn::detail {
namespace {

/// The parts of what `+` has made before; else the value itself.
json::array parts_of(const json::value& text) {
  const json::value* join = text.find("Fn::Join");
  if (join && join->is_array() && join->as_array().size() == 2 && join->as_array()[0] == json::value("") &&
      join->as_array()[1].is_array())
    return join->as_array()[1].as_array();
  return {text};
}

void append(json::array& parts, json::value more) {
  if (more == json::value("")) return;
  if (more.is_string() && !parts.empty() && parts.back().is_string())
    parts.back().as_string() += more.as_string();
  else
    parts.push_back(std::move(more));
}

}  // namespace

const node* call_node(const char* function, const value_base& argument) {
  return keep(json::object{{function, argument}}, remarks_of(argument));
}

const node* call_node(const char* function, const value_base* arguments, std::size_t count) {
  json::array all;
  remarks notes;
  for (std::size_t i = 0; i < count; ++i) {
    all.push_back(arguments[i]);
    notes.add(remarks_of(arguments[i]));
  }
  return keep(json::object{{function, std::move(all)}}, std::move(notes));
}

const node* sub_node(std::string_view text, const value_base& variables) {
  return keep(json::object{{"Fn::Sub", json::array{text, variables}}}, remarks_of(variables));
}

const node* concatenation_node(const value_base& left, const value_base& right) {
  json::array parts;
  for (auto& part : parts_of(left)) append(parts, std::move(part));
  for (auto& part : parts_of(right)) append(parts, std::move(part));
  remarks notes = remarks_of(left);
  notes.add(remarks_of(right));
  if (parts.empty()) return keep("", std::move(notes));
  if (parts.size() == 1) return keep(std::move(parts.front()), std::move(notes));
  return keep(intrinsic::join("", std::move(parts)), std::move(notes));
}

}  // namespace sparta::cfn::detail

namespace sparta::cfn::resolve::detail {

const cfn::detail::node* reference_node(const char* service, const std::string_view* parts, std::size_t count) {
  while (count > 1 && parts[count - 1].empty()) --count;
  std::string text = std::string("{{resolve:") + service;
  for (std::size_t i = 0; i < count; ++i) text += ":" + std::string(parts[i]);
  return cfn::detail::keep(text + "}}");
}

}  // namespace sparta::cfn::resolve::detail
