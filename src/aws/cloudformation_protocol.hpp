#pragma once
#include "aws/cloudformation_types.hpp"
#include "aws/query_protocol.hpp"

#include <functional>
#include <string_view>

/// How CloudFormation's calls are put into forms and read out of XML; for this layer's own sources.
namespace sparta::aws::cloudformation {

enum class repeat { harmless, harmful };
/// CloudFormation takes a repeated call with the same token for the same call.
[[nodiscard]] inline repeat repeat_with(std::string_view token) {
  return token.empty() ? repeat::harmful : repeat::harmless;
}

[[nodiscard]] result<xml_node> ask(client& with, std::string_view action, http_fields parameters,
                                   repeat again = repeat::harmless);

/// Asks page by page (`NextToken`) until there is no more, or `take` returns false.
result<void> ask_pages(client& with, std::string_view action, http_fields parameters,
                       const std::function<bool(const xml_node& page)>& take);

/// `Capabilities.member.1=…`
void add_list(http_fields& into, std::string_view name, const std::vector<std::string>& values);
void add_unless_empty(http_fields& into, std::string_view name, std::string_view value);
/// What CreateStack, UpdateStack and CreateChangeSet have in common.
[[nodiscard]] http_fields parameters_of(const stack_request& what);

void add_on_failure(http_fields& into, std::string_view name, on_failure what);

[[nodiscard]] std::string text(const xml_node& from, std::string_view path);
[[nodiscard]] std::vector<std::string> texts(const xml_node& from, std::string_view list);
[[nodiscard]] base::timestamp time_at(const xml_node& from, std::string_view path);
[[nodiscard]] std::optional<base::timestamp> optional_time_at(const xml_node& from, std::string_view path);

/// CloudFormation says it only in a sentence: ValidationError, `Stack with id … does not exist`.
[[nodiscard]] bool is_no_such_stack(const error& why);

}  // namespace sparta::aws::cloudformation
