#pragma once
#include <sparta/cfn/value.hpp>

#include <string_view>

namespace sparta::cfn {

namespace detail {
[[nodiscard]] const node* convert_node(std::string_view text);
}  // namespace detail

/// Text with intrinsic functions written into it as JSON, such as a script for an instance:
///
///     cfn::convert_to_template_expression(R"(#!/bin/sh
///     aws s3 cp s3://{"Ref": "Uploads"}/setup.sh .)")
///
/// Each `Ref`, `Fn::GetAtt` and `Fn::FindInMap` becomes an expression, and all of it one `Fn::Join`. Braces that hold
/// something else stay text.
[[nodiscard]] inline value<std::string> convert_to_template_expression(std::string_view text) {
  return unchecked(detail::convert_node(text));
}

}  // namespace sparta::cfn
