#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

namespace sparta::model {

/// A logical id by content: the prefix, then the SHA-1 of prefix and parts in hexadecimal; every run of characters
/// that CloudFormation takes no logical id with becomes one `x`. It stays as long as what it names does, so an
/// update changes a resource in place; it is the rule of Sparta for Go, whose stacks can be taken over.
[[nodiscard]] std::string resource_name(std::string_view prefix, std::initializer_list<std::string_view> parts);

[[nodiscard]] std::string function_id(std::string_view function);
[[nodiscard]] std::string role_id(std::string_view service, std::string_view function);
[[nodiscard]] std::string log_group_id(std::string_view service, std::string_view function);
[[nodiscard]] std::string alias_id(std::string_view function, std::string_view alias);
[[nodiscard]] std::string function_url_id(std::string_view function);

/// In a `Fn::Sub`: the function's name in AWS, which the stack's name makes unique in account and region.
[[nodiscard]] std::string physical_function_name(std::string_view function);
/// In a `Fn::Sub`.
[[nodiscard]] std::string log_group_name(std::string_view function);

}  // namespace sparta::model
