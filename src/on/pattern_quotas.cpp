#include "on/pattern_quotas.hpp"

#include "on/read_matcher.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>
#include <cstdint>

namespace sparta::on {
namespace {

using detail::dialect;

/// Far above every quota, far below an overflow.
constexpr std::uint64_t many = 1'000'000;

bool is_topic(dialect which) { return which == dialect::topic_attributes || which == dialect::topic_body; }

/// What it is to count in a pattern: the combinations of its alternatives.
struct combinations {
  /// Whether the values of a field count, each as often as the field lies deep, and not only those of `$or`.
  bool of_values;

  std::uint64_t in(const json::value& pattern, std::uint64_t depth) const {
    std::uint64_t product = 1;
    for (const auto& [name, value] : pattern.as_object()) {
      std::uint64_t factor = 1;
      if (name == "$or")
        factor = sum(value.as_array(), depth);
      else if (value.is_object() && !is_intrinsic(value))
        factor = in(value, depth + 1);
      else if (of_values && value.is_array())
        factor = value.as_array().size() * depth;
      product = std::min(product * factor, many);
    }
    return product;
  }
  std::uint64_t sum(const json::array& patterns, std::uint64_t depth) const {
    std::uint64_t total = 0;
    for (const json::value& each : patterns) total = std::min(total + in(each, depth), many);
    return total;
  }
};

std::size_t fields_in(const json::value& pattern) {
  std::size_t count = 0;
  for (const auto& [name, value] : pattern.as_object()) {
    if (name == "$or")
      for (const json::value& each : value.as_array()) count += fields_in(each);
    else
      count += value.is_object() && !is_intrinsic(value) ? fields_in(value) : 1;
  }
  return count;
}

/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
/// https://docs.aws.amazon.com/lambda/latest/api/API_Filter.html
/// https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html
std::size_t size_limit(dialect which) {
  if (which == dialect::rule) return 2048;
  return which == dialect::mapping ? 4096 : std::size_t{256} * 1024;
}

}  // namespace

std::string noun(dialect which) {
  if (which == dialect::rule) return "an event pattern";
  return which == dialect::mapping ? "a filter" : "a filter policy";
}

void check_quotas(const json::value& pattern, dialect which, std::vector<std::string>& found) {
  const std::size_t size = json::write(pattern).size();
  if (size > size_limit(which))
    found.push_back(noun(which) + " of " + std::to_string(size) + " characters is longer than the " +
                    std::to_string(size_limit(which)) + " that AWS takes");
  const bool topic = is_topic(which);
  const std::uint64_t limit = topic ? 150 : 1000;
  if (combinations{.of_values = topic}.in(pattern, 1) > limit)
    found.push_back(noun(which) + " has more than " + std::to_string(limit) + " combinations of its alternatives");
  if (topic && fields_in(pattern) > 5) found.push_back(noun(which) + " has more than five fields");
}

}  // namespace sparta::on
