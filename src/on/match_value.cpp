#include "on/match_value.hpp"

#include "base/strings.hpp"
#include "on/cidr.hpp"
#include "on/read_matcher.hpp"
#include "on/wildcard.hpp"

#include <algorithm>

namespace sparta::on {
namespace {

using detail::operation;

bool starts_ignoring_case(std::string_view text, std::string_view with) {
  return text.size() >= with.size() && base::equals_ignoring_case(text.substr(0, with.size()), with);
}
bool ends_ignoring_case(std::string_view text, std::string_view with) {
  return text.size() >= with.size() && base::equals_ignoring_case(text.substr(text.size() - with.size()), with);
}

bool is_in_block(std::string_view text, std::string_view block) {
  const auto read = read_block(block);
  const auto one = read_address(text);
  return read && one && contains(*read, *one);
}

bool matches_text(operation what, std::string_view wanted, std::string_view text) {
  switch (what) {
    case operation::prefix:
    case operation::anything_but_prefix: return text.starts_with(wanted);
    case operation::suffix:
    case operation::anything_but_suffix: return text.ends_with(wanted);
    case operation::prefix_ignore_case: return starts_ignoring_case(text, wanted);
    case operation::suffix_ignore_case: return ends_ignoring_case(text, wanted);
    case operation::equals_ignore_case:
    case operation::anything_but_ignore_case: return base::equals_ignoring_case(text, wanted);
    case operation::wildcard:
    case operation::anything_but_wildcard: {
      const auto parts = wildcard_parts(wanted);
      return parts && matches_wildcard(*parts, text);
    }
    case operation::cidr: return is_in_block(text, wanted);
    default: return false;
  }
}

bool compares(std::string_view symbol, double number, double bound) {
  if (symbol == "<") return number < bound;
  if (symbol == "<=") return number <= bound;
  if (symbol == ">") return number > bound;
  if (symbol == ">=") return number >= bound;
  return symbol == "=" && number == bound;
}

bool is_in_range(const json::value& terms, const json::value& value) {
  if (!terms.is_array() || !value.is_number()) return false;
  const json::array& all = terms.as_array();
  for (std::size_t i = 0; i < all.size(); i += 2) {
    if (i + 1 == all.size() || !all[i].is_string() || !all[i + 1].is_number()) return false;
    if (!compares(all[i].as_string(), value.as_double(), all[i + 1].as_double())) return false;
  }
  return !all.empty();
}

bool is_one_of(const read_matcher& matcher, const json::value& value) {
  const auto all = operands_of(matcher);
  return std::ranges::any_of(all, [&](const json::value* each) {
    if (matcher.what == operation::anything_but) return *each == value;
    return each->is_string() && value.is_string() && matches_text(matcher.what, each->as_string(), value.as_string());
  });
}

}  // namespace

bool matches_value(const json::value& alternative, const json::value& value) {
  if (!alternative.is_object()) return alternative == value;
  const auto matcher = matcher_of(alternative);
  if (!matcher) return false;
  if (matcher->what == operation::exists) return *matcher->operand == json::value(true);
  if (matcher->what == operation::numeric) return is_in_range(*matcher->operand, value);
  return is_one_of(*matcher, value) != (name_of(matcher->what) == "anything-but");
}

}  // namespace sparta::on
