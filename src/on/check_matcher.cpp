#include "on/check_pattern.hpp"
#include "on/cidr.hpp"
#include "on/read_matcher.hpp"
#include "on/wildcard.hpp"

#include <sparta/json/write.hpp>
#include <sparta/on/numeric_range.hpp>

#include <algorithm>

namespace sparta::on {
namespace {

using detail::dialect;
using detail::operation;

bool is_text(const json::value& value) { return value.is_string() || is_intrinsic(value); }

/// https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html
bool is_bounded(double number, dialect which) {
  const bool topic = which == dialect::topic_attributes || which == dialect::topic_body;
  return topic ? number >= -1e9 && number <= 1e9 : detail::is_in_range(number);
}
std::string out_of_bounds(dialect which) {
  const bool topic = which == dialect::topic_attributes || which == dialect::topic_body;
  return topic ? "compares with a number beyond a billion" : "compares with a number beyond five billion";
}

std::string fault_of_range(const json::value& terms, dialect which) {
  const std::string form = "has a numeric that is not like [\"=\", 5] or [\">\", 0, \"<=\", 5]: " + json::write(terms);
  if (!terms.is_array() || (terms.as_array().size() != 2 && terms.as_array().size() != 4)) return form;
  const json::array& all = terms.as_array();
  for (std::size_t i = 0; i < all.size(); i += 2) {
    if (!all[i].is_string() || !all[i + 1].is_number()) return form;
    if (!is_bounded(all[i + 1].as_double(), which)) return out_of_bounds(which);
  }
  const std::string& first = all[0].as_string();
  if (all.size() == 2) return first == "=" || detail::is_lower(first) || detail::is_upper(first) ? std::string() : form;
  if (!detail::is_lower(first) || !detail::is_upper(all[2].as_string())) return form;
  const bool empty = all[1].as_double() >= all[3].as_double();
  return empty ? "has an empty range, which no number lies in: " + json::write(terms) : std::string();
}

/// A mapping's filter is a text of the template, in which CloudFormation would replace nothing.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lambda-eventsourcemapping-filter.html
std::string fault_of_expression(const json::value& expression, dialect which) {
  return which == dialect::mapping
             ? "holds the expression " + json::write(expression) + ", and a filter takes literals only"
             : std::string();
}

std::string fault_of_text(operation what, const json::value& operand, dialect which) {
  if (!is_text(operand)) return "has a " + std::string(name_of(what)) + " of something else than text";
  if (!operand.is_string()) return fault_of_expression(operand, which);
  const std::string& text = operand.as_string();
  if (what == operation::cidr && !read_block(text))
    return "has a cidr that is no block of addresses, such as 10.0.0.0/24: '" + text + "'";
  const bool wild = what == operation::wildcard || what == operation::anything_but_wildcard;
  if (wild && !wildcard_parts(text))
    return "has a wildcard with two stars in a row, or a backslash before something else than a star or a backslash: "
           "'" +
           text + "'";
  const bool affix = what == operation::anything_but_prefix || what == operation::anything_but_suffix;
  return affix && text.empty() ? "has an anything-but of every text" : std::string();
}

/// All text or all numbers, and at least one.
std::string fault_of_values(const read_matcher& matcher, dialect which) {
  const auto all = operands_of(matcher);
  const bool texts = std::ranges::all_of(all, [](const json::value* each) { return is_text(*each); });
  const bool numbers = std::ranges::all_of(all, [](const json::value* each) { return each->is_number(); });
  if (all.empty() || !(texts || numbers)) return "has an anything-but of something else than texts, or than numbers";
  for (const json::value* each : all) {
    if (numbers && !is_bounded(each->as_double(), which)) return out_of_bounds(which);
    if (is_intrinsic(*each)) return fault_of_expression(*each, which);
  }
  return {};
}

std::string fault_of_operand(const read_matcher& matcher, dialect which) {
  switch (matcher.what) {
    case operation::numeric: return fault_of_range(*matcher.operand, which);
    case operation::exists:
      return matcher.operand->is_bool() ? std::string() : "has an exists that is neither true nor false";
    case operation::anything_but: return fault_of_values(matcher, which);
    case operation::anything_but_prefix:
    case operation::anything_but_suffix:
    case operation::anything_but_ignore_case:
    case operation::anything_but_wildcard: {
      const auto all = operands_of(matcher);
      if (all.empty()) return "has an anything-but of nothing";
      for (const json::value* each : all)
        if (auto fault = fault_of_text(matcher.what, *each, which); !fault.empty()) return fault;
      return {};
    }
    default: return fault_of_text(matcher.what, *matcher.operand, which);
  }
}

}  // namespace

std::string fault_of(const json::value& alternative, dialect which) {
  if (is_intrinsic(alternative)) return fault_of_expression(alternative, which);
  if (alternative.is_array()) return "has a list in its list of alternatives";
  if (alternative.is_number() && !is_bounded(alternative.as_double(), which)) return out_of_bounds(which);
  if (!alternative.is_object()) return {};
  const auto matcher = matcher_of(alternative);
  if (!matcher) return "has no matcher that EventBridge knows: " + json::write(alternative);
  if (!detail::has(which, matcher->what))
    return "is matched by " + json::write(alternative) + ", which only rules of EventBridge have";
  return fault_of_operand(*matcher, which);
}

}  // namespace sparta::on
