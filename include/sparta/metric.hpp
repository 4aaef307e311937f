#pragma once
#include <sparta/cfn/expressions.hpp>

#include <cstddef>
#include <string_view>

namespace sparta {

namespace rules {
void statistic_must_be_Sum_Average_Minimum_Maximum_SampleCount_or_a_percentile_as_p99();
}  // namespace rules

/// How the values of a period become one.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
struct statistic {
  std::string_view text{};

  constexpr statistic() = default;
  template <std::size_t N>
  consteval statistic(const char (&literal)[N]) : text(literal, N - 1) {
    if (!well_formed(text)) rules::statistic_must_be_Sum_Average_Minimum_Maximum_SampleCount_or_a_percentile_as_p99();
  }
  [[nodiscard]] static constexpr bool well_formed(std::string_view text) {
    for (const std::string_view plain : {"Sum", "Average", "Minimum", "Maximum", "SampleCount", "IQM"})
      if (text == plain) return true;
    return is_percentile(text);
  }
  /// p0 to p100, with decimals.
  [[nodiscard]] static constexpr bool is_percentile(std::string_view text) {
    if (text.size() < 2 || text.front() != 'p' || text[1] == '.' || text.back() == '.') return false;
    double value = 0;
    double unit = 0;  // 0 before the point
    for (const char c : text.substr(1)) {
      if (c == '.' && unit == 0) {
        unit = 1;
        continue;
      }
      if (c < '0' || c > '9') return false;
      if (unit != 0) unit /= 10;
      value = unit == 0 ? value * 10 + (c - '0') : value + unit * (c - '0');
    }
    return value <= 100;
  }
};

/// One series of CloudWatch's. AWS's own come from `sparta/metrics/<namespace>.hpp`; any other is written out:
///
///     sparta::metric{.name_space = "Shop", .name = "Orders", .dimensions = {{"Country", "de"}}, .statistic = "Sum"}
struct metric {
  std::string_view name_space;
  std::string_view name;
  cfn::value<cfn::map<std::string>> dimensions{};
  sparta::statistic statistic = "Average";

  /// The same series, its values taken together otherwise.
  [[nodiscard]] constexpr metric with(sparta::statistic other) const {
    metric same = *this;
    same.statistic = other;
    return same;
  }
};

/// A metric that AWS publishes, and the dimensions that it has: `metrics::sqs::number_of_messages_sent({.queue_name =
/// …})`.
template <class Dimensions>
struct metric_of {
  std::string_view name_space;
  std::string_view name;
  sparta::statistic statistic;

  [[nodiscard]] metric operator()(const Dimensions& of = {}) const {
    return {.name_space = name_space,
            .name = name,
            .dimensions = cfn::unchecked(cfn::value<Dimensions>(of)),
            .statistic = statistic};
  }
};

}  // namespace sparta
