#pragma once
#include <compare>
#include <span>
#include <string_view>
#include <vector>

namespace sparta::detail {

/// A value that some code reads of what is deployed. Only these go into environments: CloudFormation refuses an
/// attribute that a resource doesn't have, and an environment holds 4 KB.
struct used_note {
  std::string_view id;
  std::string_view attribute;    ///< empty: what `Ref` gives
  std::string_view format = {};  ///< not empty: text for Fn::Sub, in which `${Self}` is what `Ref` gives
  bool is_list = false;

  friend auto operator<=>(const used_note&, const used_note&) = default;
};

/// The tool's alone, called before `main` by whatever accessor was compiled in. Always true.
bool note_use(const used_note& what);

/// In an order that does not depend on that of the calls.
[[nodiscard]] std::vector<used_note> notes_of(std::string_view id);

}  // namespace sparta::detail
