#pragma once
#include <sparta/json/value.hpp>

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::cfn::intrinsic {

/// Names of the pseudo parameters, for `ref` and, in `${…}`, for `sub`.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
namespace pseudo {
inline constexpr std::string_view account_id = "AWS::AccountId";
inline constexpr std::string_view partition = "AWS::Partition";
inline constexpr std::string_view region = "AWS::Region";
inline constexpr std::string_view stack_id = "AWS::StackId";
inline constexpr std::string_view stack_name = "AWS::StackName";
inline constexpr std::string_view url_suffix = "AWS::URLSuffix";
}  // namespace pseudo

/// The intrinsic functions, each as the JSON that stands for it.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
[[nodiscard]] json::value ref(std::string_view logical_name);
[[nodiscard]] json::value get_att(std::string_view logical_name, std::string_view attribute);
/// `text` holds `${Name}`, `${Name.Attribute}` and `${AWS::…}`; `literal` protects text that must not.
[[nodiscard]] json::value sub(std::string_view text);
[[nodiscard]] json::value sub(std::string_view text, const std::map<std::string, json::value>& variables);
[[nodiscard]] json::value join(std::string_view separator, std::vector<json::value> parts);
[[nodiscard]] json::value if_(std::string_view condition, json::value then, json::value otherwise);
[[nodiscard]] json::value equals(json::value a, json::value b);
[[nodiscard]] json::value not_(json::value condition);
[[nodiscard]] json::value import_value(json::value export_name);
/// Leaves the property out, as if it had not been written.
[[nodiscard]] json::value no_value();

/// `text` spelled so that `sub` passes it on unchanged.
[[nodiscard]] std::string literal(std::string_view text);

}  // namespace sparta::cfn::intrinsic
