#pragma once
#include "cfn/parameter_pattern.hpp"

#include <sparta/cfn/template_document.hpp>

#include <string>

namespace sparta::cfn {

enum class value_kind { text, number, numbers, texts, elsewhere };

/// What a value of a parameter of that type is; `elsewhere`: of AWS's, or looked up in Parameter Store.
[[nodiscard]] value_kind kind_of_parameter(std::string_view type);

/// Why the parameter, its list of allowed values aside, would not take the value: "has 3 characters, and MinLength is
/// 5". Empty when it would, as far as can be told without AWS.
[[nodiscard]] std::string why_refused(const parameter& of, const parameter_pattern& pattern, const std::string& value);

}  // namespace sparta::cfn
