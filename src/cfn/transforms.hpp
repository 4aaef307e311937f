#pragma once
#include <sparta/cfn/template_document.hpp>

#include <string>
#include <vector>

namespace sparta::cfn {

/// The transforms that a template must name for the functions in it: AWS::LanguageExtensions for Fn::Length,
/// Fn::ToJsonString and a Fn::FindInMap with a default.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html
[[nodiscard]] std::vector<std::string> transforms_of(const template_document& document);

}  // namespace sparta::cfn
