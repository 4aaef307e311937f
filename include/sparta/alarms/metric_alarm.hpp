#pragma once
#include <sparta/alarms/declared_alarm.hpp>

namespace sparta {

namespace rules {
void anomaly_band_must_be_wider_than_0();
}  // namespace rules

namespace alarms {

/// What `metric::is` takes.
struct condition {
  relation is;
  double threshold;
};

constexpr condition above(double value) { return {relation::above, value}; }
constexpr condition at_least(double value) { return {relation::at_least, value}; }
constexpr condition below(double value) { return {relation::below, value}; }
constexpr condition at_most(double value) { return {relation::at_most, value}; }

/// So many standard deviations away from what CloudWatch expects.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html
struct band {
  double deviations;
  consteval band(double width) : deviations(width) {
    if (width <= 0) rules::anomaly_band_must_be_wider_than_0();
  }
};
constexpr condition outside_band(band width) { return {relation::outside_band, width.deviations}; }
constexpr condition above_band(band width) { return {relation::above_band, width.deviations}; }
constexpr condition below_band(band width) { return {relation::below_band, width.deviations}; }

/// On any metric: `service::alarm`.
struct metric {
  sparta::metric of;
  condition is;
  window within = std::chrono::minutes(5);
  targets notify{};
  targets notify_ok{};
  targets notify_insufficient_data{};
  std::string_view description{};
  alarms::missing_data missing_data = alarms::missing_data::missing;
};

[[nodiscard]] inline declared described(const metric& what) {
  return {.kind = what.of.name,
          .what = what.of,
          .is = what.is.is,
          .threshold = what.is.threshold,
          .within = what.within,
          .notify = what.notify,
          .notify_ok = what.notify_ok,
          .notify_insufficient_data = what.notify_insufficient_data,
          .description = what.description,
          .missing = what.missing_data};
}

}  // namespace alarms
}  // namespace sparta
