#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/names.hpp>

namespace sparta::detail {

/// Null for a type whose loss loses nothing; else the property that must be set for it to be kept, or "".
template <class R>
[[nodiscard]] consteval const char* stateful_of() {
  if constexpr (requires { R::stateful_; })
    return R::stateful_;
  else
    return nullptr;
}

/// A resource as `service::resource` hands it on, its type erased.
struct declared_resource {
  sparta::logical_id name;
  std::string_view type;
  const char* stateful = nullptr;
  cfn::value<json::value> properties{};
};

}  // namespace sparta::detail
