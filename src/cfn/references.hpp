#pragma once
#include "cfn/calls.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace sparta::cfn {

/// A name that a value takes something from.
struct reference {
  std::string function;   ///< `Ref`, `Fn::GetAtt` or `Fn::Sub`
  std::string name;       ///< of a parameter, a resource or a pseudo parameter
  std::string attribute;  ///< empty: what Ref gives
  std::string path;       ///< of the property
};

/// Those of a value, in the order in which they stand there. Calls that are malformed refer to nothing.
[[nodiscard]] std::vector<reference> references_in(const json::value& root, const std::string& path);

/// What Fn::Sub finds between `${` and `}` in a text, blanks trimmed; `${!literal}` is none.
[[nodiscard]] std::vector<std::string> sub_names(std::string_view text);

/// Letters, digits and `_.:` only, as CloudFormation demands of what stands there.
[[nodiscard]] bool is_sub_name(std::string_view name);

/// The text that a Fn::Sub fills in, if it is written out; nullptr otherwise.
[[nodiscard]] const std::string* sub_text(const json::value& argument);

}  // namespace sparta::cfn
