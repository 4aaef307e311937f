#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/json/value.hpp>

namespace sparta::cfn::detail {

/// In the tool a value is its JSON: intrinsics included, so nothing is left to resolve when a template is written.
struct node {
  json::value json;
};

/// A node that lives as long as the process, because values point to it and own nothing.
[[nodiscard]] const node* keep(json::value json);

}  // namespace sparta::cfn::detail
