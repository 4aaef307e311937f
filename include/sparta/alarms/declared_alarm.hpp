#pragma once
#include <sparta/alarms/targets.hpp>
#include <sparta/alarms/units.hpp>
#include <sparta/metric.hpp>
#include <sparta/names.hpp>

#include <string>
#include <string_view>

namespace sparta {

/// An alarm's name in the template, by which composite alarms and dashboards mean it.
///
///     constexpr sparta::alarm failing{"Failing"};
class alarm {
 public:
  sparta::logical_id logical_id;

  constexpr explicit alarm(sparta::logical_id name) : logical_id(name) {}
  /// Its name in AWS.
  [[nodiscard]] cfn::value<std::string> ref() const { return cfn::ref(logical_id); }
  [[nodiscard]] cfn::value<std::string> arn() const { return cfn::get_att(logical_id, "Arn"); }
};

namespace alarms {

/// When a value is one to tell of. The last three compare with what the metric's past leads to expect.
enum class relation : std::uint8_t { above, at_least, below, at_most, outside_band, above_band, below_band };

/// Which dimensions the metric of an alarm has.
enum class series : std::uint8_t { as_given, of_function, of_dead_letter_queue };

/// An alarm of any kind, as it is handed on.
struct declared {
  /// What tells it from other alarms of the function.
  std::string_view kind;
  sparta::metric what;
  series of = series::as_given;
  relation is = relation::above;
  double threshold = 0;  ///< or the band's width in standard deviations
  window within;
  targets notify{};
  targets notify_ok{};
  targets notify_insufficient_data{};
  std::string_view description{};
  missing_data missing = missing_data::missing;
};

}  // namespace alarms
}  // namespace sparta
