#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"
#include "model/service_state.hpp"

#include <sparta/function.hpp>
#include <sparta/json/write.hpp>
#include <sparta/wiring.hpp>

#include <utility>

namespace sparta {

std::string source_id(std::string_view prefix, const invocation_target& of, const json::value& what) {
  return model::resource_name(prefix, {of.function, ":", json::write(what)});
}

invocation_target detail::declared_function::as_target(std::string_view alias, bool reports_failures) const {
  const std::string& name = service_->declared().declaration.functions[index_].name;
  return {.function = name,
          .arn = alias.empty() ? cfn::intrinsic::get_att(model::function_id(name), "Arn")
                               : cfn::intrinsic::ref(model::alias_id(name, alias)),
          .reports_failures = reports_failures};
}

void detail::declared_function::add(wiring how, std::source_location where) const {
  model::function& of = service_->declared().declaration.functions[index_];
  of.sources.push_back({.how = std::move(how), .declared_at = model::line_of(where)});
}

}  // namespace sparta
