#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/json/value.hpp>

#include <string>
#include <vector>

namespace sparta::cfn::detail {

/// What a value says that its JSON has no place for; it travels with whatever the value becomes a part of.
struct remarks {
  /// Why a policy document is about everything: for the metadata of the resource whose property it is.
  std::vector<std::string> reasons{};
  /// What is wrong and could only be seen at run time: for `validate()`.
  std::vector<std::string> problems{};

  void add(const remarks& more);
};

/// In the tool a value is its JSON: intrinsics included, so nothing is left to resolve when a template is written.
struct node {
  json::value json;
  detail::remarks remarks{};
};

/// A node that lives as long as the process, because values point to it and own nothing.
[[nodiscard]] const node* keep(json::value json, remarks made_with = {});

/// Of all that the value was made of, other than by way of free-form JSON.
[[nodiscard]] remarks remarks_of(const value_base& what);

}  // namespace sparta::cfn::detail
