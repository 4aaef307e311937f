#include "cfn/intrinsics.hpp"
#include "cfn/node.hpp"

#include <sparta/cfn/expressions.hpp>

#include <map>
#include <string>
#include <utility>

namespace sparta::cfn::detail {

const node* ref_node(std::string_view name) { return keep(intrinsic::ref(name)); }

const node* get_att_node(std::string_view name, std::string_view attribute) {
  return keep(intrinsic::get_att(name, attribute));
}

const node* sub_node(std::string_view text) { return keep(intrinsic::sub(text)); }

const node* join_node(std::string_view separator, const value_base& parts) {
  const json::value list = parts;
  if (list.is_array()) return keep(intrinsic::join(separator, list.as_array()), remarks_of(parts));
  // A list that is itself an expression, such as a parameter's.
  return keep(json::object{{"Fn::Join", json::array{separator, list}}}, remarks_of(parts));
}

const node* if_node(std::string_view condition, const value_base& then, const value_base& otherwise) {
  remarks notes = remarks_of(then);
  notes.add(remarks_of(otherwise));
  return keep(intrinsic::if_(condition, then, otherwise), std::move(notes));
}

}  // namespace sparta::cfn::detail
