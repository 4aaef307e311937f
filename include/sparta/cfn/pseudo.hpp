#pragma once
#include <sparta/cfn/expressions.hpp>

/// What CloudFormation knows of the stack that it makes.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
namespace sparta::cfn::pseudo {

[[nodiscard]] inline value<std::string> account_id() { return unchecked(detail::ref_node("AWS::AccountId")); }
[[nodiscard]] inline value<list<std::string>> notification_arns() {
  return unchecked(detail::ref_node("AWS::NotificationARNs"));
}
[[nodiscard]] inline value<std::string> partition() { return unchecked(detail::ref_node("AWS::Partition")); }
[[nodiscard]] inline value<std::string> region() { return unchecked(detail::ref_node("AWS::Region")); }
[[nodiscard]] inline value<std::string> stack_id() { return unchecked(detail::ref_node("AWS::StackId")); }
[[nodiscard]] inline value<std::string> stack_name() { return unchecked(detail::ref_node("AWS::StackName")); }
[[nodiscard]] inline value<std::string> url_suffix() { return unchecked(detail::ref_node("AWS::URLSuffix")); }

}  // namespace sparta::cfn::pseudo
