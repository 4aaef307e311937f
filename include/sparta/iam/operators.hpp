#pragma once
#include <sparta/iam/condition.hpp>

/// The condition operators, as IAM calls them; `_if_exists` also holds when the request has no such key.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
namespace sparta::iam {

inline constexpr detail::comparison<key_type::text> string_equals{"StringEquals"};
inline constexpr detail::comparison<key_type::text> string_equals_if_exists{"StringEqualsIfExists"};
inline constexpr detail::comparison<key_type::text> string_not_equals{"StringNotEquals"};
inline constexpr detail::comparison<key_type::text> string_not_equals_if_exists{"StringNotEqualsIfExists"};
inline constexpr detail::comparison<key_type::text> string_equals_ignore_case{"StringEqualsIgnoreCase"};
inline constexpr detail::comparison<key_type::text> string_equals_ignore_case_if_exists{
    "StringEqualsIgnoreCaseIfExists"};
inline constexpr detail::comparison<key_type::text> string_not_equals_ignore_case{"StringNotEqualsIgnoreCase"};
inline constexpr detail::comparison<key_type::text> string_not_equals_ignore_case_if_exists{
    "StringNotEqualsIgnoreCaseIfExists"};
inline constexpr detail::comparison<key_type::text> string_like{"StringLike"};
inline constexpr detail::comparison<key_type::text> string_like_if_exists{"StringLikeIfExists"};
inline constexpr detail::comparison<key_type::text> string_not_like{"StringNotLike"};
inline constexpr detail::comparison<key_type::text> string_not_like_if_exists{"StringNotLikeIfExists"};

inline constexpr detail::comparison<key_type::number> numeric_equals{"NumericEquals"};
inline constexpr detail::comparison<key_type::number> numeric_equals_if_exists{"NumericEqualsIfExists"};
inline constexpr detail::comparison<key_type::number> numeric_not_equals{"NumericNotEquals"};
inline constexpr detail::comparison<key_type::number> numeric_not_equals_if_exists{"NumericNotEqualsIfExists"};
inline constexpr detail::comparison<key_type::number> numeric_less_than{"NumericLessThan"};
inline constexpr detail::comparison<key_type::number> numeric_less_than_if_exists{"NumericLessThanIfExists"};
inline constexpr detail::comparison<key_type::number> numeric_less_than_equals{"NumericLessThanEquals"};
inline constexpr detail::comparison<key_type::number> numeric_less_than_equals_if_exists{
    "NumericLessThanEqualsIfExists"};
inline constexpr detail::comparison<key_type::number> numeric_greater_than{"NumericGreaterThan"};
inline constexpr detail::comparison<key_type::number> numeric_greater_than_if_exists{"NumericGreaterThanIfExists"};
inline constexpr detail::comparison<key_type::number> numeric_greater_than_equals{"NumericGreaterThanEquals"};
inline constexpr detail::comparison<key_type::number> numeric_greater_than_equals_if_exists{
    "NumericGreaterThanEqualsIfExists"};

inline constexpr detail::comparison<key_type::date> date_equals{"DateEquals"};
inline constexpr detail::comparison<key_type::date> date_equals_if_exists{"DateEqualsIfExists"};
inline constexpr detail::comparison<key_type::date> date_not_equals{"DateNotEquals"};
inline constexpr detail::comparison<key_type::date> date_not_equals_if_exists{"DateNotEqualsIfExists"};
inline constexpr detail::comparison<key_type::date> date_less_than{"DateLessThan"};
inline constexpr detail::comparison<key_type::date> date_less_than_if_exists{"DateLessThanIfExists"};
inline constexpr detail::comparison<key_type::date> date_less_than_equals{"DateLessThanEquals"};
inline constexpr detail::comparison<key_type::date> date_less_than_equals_if_exists{"DateLessThanEqualsIfExists"};
inline constexpr detail::comparison<key_type::date> date_greater_than{"DateGreaterThan"};
inline constexpr detail::comparison<key_type::date> date_greater_than_if_exists{"DateGreaterThanIfExists"};
inline constexpr detail::comparison<key_type::date> date_greater_than_equals{"DateGreaterThanEquals"};
inline constexpr detail::comparison<key_type::date> date_greater_than_equals_if_exists{"DateGreaterThanEqualsIfExists"};

inline constexpr detail::comparison<key_type::arn> arn_equals{"ArnEquals"};
inline constexpr detail::comparison<key_type::arn> arn_equals_if_exists{"ArnEqualsIfExists"};
inline constexpr detail::comparison<key_type::arn> arn_not_equals{"ArnNotEquals"};
inline constexpr detail::comparison<key_type::arn> arn_not_equals_if_exists{"ArnNotEqualsIfExists"};
inline constexpr detail::comparison<key_type::arn> arn_like{"ArnLike"};
inline constexpr detail::comparison<key_type::arn> arn_like_if_exists{"ArnLikeIfExists"};
inline constexpr detail::comparison<key_type::arn> arn_not_like{"ArnNotLike"};
inline constexpr detail::comparison<key_type::arn> arn_not_like_if_exists{"ArnNotLikeIfExists"};

inline constexpr detail::comparison<key_type::ip> ip_address{"IpAddress"};
inline constexpr detail::comparison<key_type::ip> ip_address_if_exists{"IpAddressIfExists"};
inline constexpr detail::comparison<key_type::ip> not_ip_address{"NotIpAddress"};
inline constexpr detail::comparison<key_type::ip> not_ip_address_if_exists{"NotIpAddressIfExists"};

inline constexpr detail::truth bool_{"Bool"};
inline constexpr detail::truth bool_if_exists{"BoolIfExists"};

}  // namespace sparta::iam
