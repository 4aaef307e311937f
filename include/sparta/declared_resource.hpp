#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/names.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

/// A custom resource as `service::custom_resource` hands it on, its types erased.
struct declared_custom_resource {
  sparta::logical_id name;
  cfn::value<std::string> provider;  ///< ARN of the function
  std::size_t provider_index = 0;
  std::vector<std::pair<std::string_view, json::value>> properties{};
  std::vector<std::string_view> required{};  ///< names without which a request can't be read
};

}  // namespace sparta::detail
