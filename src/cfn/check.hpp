#pragma once
#include <sparta/cfn/template_document.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace sparta::cfn {

/// Something in a template that CloudFormation, or a service behind it, would refuse.
struct finding {
  std::string
      subject;  ///< a resource's logical id; `Outputs.Url` and such for the rest; empty: the template as a whole
  std::string message;  ///< "resource 'Orders': what is wrong. What to do about it."
  friend bool operator==(const finding&, const finding&) = default;
};

/// All that is wrong with the template, which takes `rendered_bytes` when written, at once; equal templates give equal
/// findings in the same order. It holds for any JSON in any place. docs/reference/validation.md lists the checks.
[[nodiscard]] std::vector<finding> check(const template_document& document, std::size_t rendered_bytes);

}  // namespace sparta::cfn
