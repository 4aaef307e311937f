#pragma once
#include <sparta/cfn/arn.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>

namespace sparta {

namespace rules {
void an_arn_begins_with_arn();
void an_arn_has_AWS_Partition_in_braces_where_its_partition_stands();
void every_resource_is_iam_wildcard_with_its_reason_and_not_a_star();
}  // namespace rules

namespace iam {

namespace detail {
/// Fn::Sub where there is a `${…}`, else plain text.
[[nodiscard]] const cfn::detail::node* arn_text_node(std::string_view text);
}  // namespace detail

/// An ARN as text, with `${AWS::Partition}` for its partition, which is another one in China and in GovCloud.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
struct arn_text {
  std::string_view text;

  template <std::size_t N>
  consteval arn_text(const char (&literal)[N]) : text(literal, N - 1) {
    if (text == "*") rules::every_resource_is_iam_wildcard_with_its_reason_and_not_a_star();
    if (names_partition(text)) rules::an_arn_has_AWS_Partition_in_braces_where_its_partition_stands();
    if (!text.starts_with("arn:")) rules::an_arn_begins_with_arn();
  }
  /// For text known only at run time; `validate()` then holds it to the same rules.
  [[nodiscard]] static constexpr arn_text at_run_time(std::string_view text) { return arn_text(text, 0); }

  [[nodiscard]] static constexpr bool names_partition(std::string_view text) { return text.starts_with("arn:aws"); }

 private:
  constexpr arn_text(std::string_view unchecked, int) : text(unchecked) {}
};

/// Text as the ARN of a kind that only its writer knows.
///
///     iam::arn_of<iam::kinds::s3::object>("arn:${AWS::Partition}:s3:::foreign/*")
template <class Kind>
[[nodiscard]] cfn::arn<Kind> arn_of(arn_text text) {
  return cfn::arn<Kind>(cfn::unchecked(detail::arn_text_node(text.text)));
}
/// The same for an expression, such as a parameter.
template <class Kind, std::derived_from<cfn::detail::value_base> Expression>
[[nodiscard]] cfn::arn<Kind> arn_of(const Expression& expression) {
  return cfn::arn<Kind>(cfn::unchecked(expression));
}

}  // namespace iam
}  // namespace sparta
