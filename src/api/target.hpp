#pragma once
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"
#include "model/service.hpp"

#include <sparta/wiring.hpp>

#include <algorithm>
#include <cstddef>
#include <string>

namespace sparta::api {

/// The function, or the version that its alias names.
[[nodiscard]] inline invocation_target target(const model::service& of, std::size_t function,
                                              const std::string& alias) {
  const std::string& name = of.functions[function].name;
  return {.function = name,
          .arn = alias.empty() ? cfn::intrinsic::get_att(model::function_id(name), "Arn")
                               : cfn::intrinsic::ref(model::alias_id(name, alias))};
}

[[nodiscard]] inline bool has_alias(const model::function& function, const std::string& alias) {
  return alias.empty() || std::ranges::find(function.aliases, alias, &model::alias::name) != function.aliases.end();
}

}  // namespace sparta::api
