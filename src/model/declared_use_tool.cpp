#include "base/strings.hpp"
#include "cfn/intrinsics.hpp"
#include "model/service_state.hpp"

#include <sparta/detail/used_note.hpp>
#include <sparta/detail/used_value.hpp>

#include <utility>

namespace sparta::detail {
namespace {

json::value expression_of(const used_note& what) {
  if (!what.format.empty())
    return cfn::intrinsic::sub(
        base::replace_all(std::string(what.format), "${Self}", "${" + std::string(what.id) + "}"));
  auto value = what.attribute.empty() ? cfn::intrinsic::ref(what.id) : cfn::intrinsic::get_att(what.id, what.attribute);
  if (!what.is_list) return value;
  return json::object{{"Fn::Join", json::array{",", std::move(value)}}};
}

std::map<std::string, json::value> variables_of(const declared_use& what) {
  namespace pseudo = cfn::intrinsic::pseudo;
  if (what.kind == used_kind::stack)
    return {{"SPARTA_STACK_ID", cfn::intrinsic::ref(pseudo::stack_id)},
            {"SPARTA_STACK_NAME", cfn::intrinsic::ref(pseudo::stack_name)}};
  std::map<std::string, json::value> all;
  const auto add = [&](const used_note& each) { all[used_variable(each.id, each.attribute)] = expression_of(each); };
  if (what.kind == used_kind::parameter)
    add({.id = what.id, .attribute = "", .is_list = what.is_list});
  else
    for (const auto& each : notes_of(what.id)) add(each);
  return all;
}

}  // namespace

void declare_use(service& of, std::size_t function, const declared_use& what) {
  of.declared().declaration.functions[function].uses.push_back({.kind = what.kind,
                                                                .id = std::string(what.id),
                                                                .type = std::string(what.type),
                                                                .grants = what.grants,
                                                                .variables = variables_of(what)});
}

}  // namespace sparta::detail
