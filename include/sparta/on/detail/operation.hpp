#pragma once

namespace sparta::on::detail {

/// Who reads a pattern: the languages are one, but not all of them have every operation.
enum class dialect : unsigned char {
  rule,              ///< EventBridge's event buses
  mapping,           ///< Lambda's event source mappings
  topic_attributes,  ///< SNS, by the attributes of a message
  topic_body,        ///< SNS, by its body
};

/// A way to match a field other than by equality.
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
enum class operation : unsigned char {
  prefix,
  suffix,
  prefix_ignore_case,
  suffix_ignore_case,
  equals_ignore_case,
  wildcard,
  cidr,
  numeric,
  exists,
  anything_but,
  anything_but_prefix,
  anything_but_suffix,
  anything_but_ignore_case,
  anything_but_wildcard,
};

/// https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
/// https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html
constexpr bool has(dialect which, operation what) {
  switch (what) {
    case operation::prefix:
    case operation::suffix:
    case operation::equals_ignore_case:
    case operation::numeric:
    case operation::exists:
    case operation::anything_but: return true;
    case operation::cidr:
    case operation::anything_but_prefix: return which != dialect::mapping;
    default: return which == dialect::rule;
  }
}

}  // namespace sparta::on::detail
