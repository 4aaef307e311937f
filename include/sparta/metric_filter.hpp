#pragma once
#include <sparta/metric.hpp>
#include <sparta/unit.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sparta {

/// Makes a metric of a function's log: `function::metric_filter`. An alarm takes the same metric.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
struct metric_filter_options {
  /// Which events count, such as `{ $.level = "ERROR" }`; empty: all.
  std::string_view pattern;
  /// Its namespace and name; dimensions are given below.
  sparta::metric metric;
  /// A number, or the field that has it: `$.milliseconds`.
  std::string_view value = "1";
  /// Of a period in which log events came but none counted. Not together with dimensions.
  std::optional<double> default_value{};
  /// Up to three, by name, each with the field that has its value: `{{"Country", "$.country"}}`.
  std::map<std::string, std::string> dimensions{};
  sparta::unit unit = sparta::unit::none;
};

}  // namespace sparta
