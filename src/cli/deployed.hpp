#pragma once
#include "aws/client.hpp"
#include "model/service.hpp"

#include <sparta/result.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace sparta::cli {

/// A declared function as it stands in AWS.
struct deployed_function {
  std::string name;       ///< as declared
  std::string physical;   ///< AWS's name
  std::string log_group;  ///< empty when the stack has none for it
};

/// The declared function of that name; an empty name stands for the only one. `usage` otherwise.
[[nodiscard]] result<const model::function*> choose_function(const model::service& declared, std::string_view name);

/// Those of `wanted` (all when empty) in the service's stack; `not_found` when the stack, or one of them, isn't there.
[[nodiscard]] result<std::vector<deployed_function>> find_deployed(aws::client& with, const model::service& declared,
                                                                   std::string_view wanted = {});

}  // namespace sparta::cli
