#pragma once
#include <sparta/log.hpp>
#include <sparta/unit.hpp>

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <type_traits>

namespace sparta {

namespace runtime {
struct metric_slot;
}

/// How far apart, in seconds, the values of a metric are kept.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/publishingMetrics.html#high-resolution-metrics
enum class storage_resolution : std::uint8_t { high = 1, standard = 60 };
inline constexpr auto high_resolution = storage_resolution::high;

/// A part of a metric's identity: `{"Country", "de"}`. The texts need to live only as long as the call.
struct dimension {
  std::string_view name;
  std::string_view value;
};

/// The metrics of one invocation. They are kept until the handler is done, and then written to the log, from which
/// CloudWatch takes them: no call to an API, no wait. What CloudWatch would refuse is left out, with a warning in the
/// log. One thread at a time may use them. Those made by default drop everything.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
class embedded_metrics {
 public:
  embedded_metrics() = default;
  explicit embedded_metrics(runtime::metric_slot& slot) : slot_(&slot) {}

  /// Values of one name, unit and resolution become one metric.
  template <class Number>
    requires std::is_arithmetic_v<Number>
  void add(std::string_view name, Number value, unit in = unit::none,
           storage_resolution resolution = storage_resolution::standard) const {
    if (slot_ != nullptr) add_value(name, static_cast<double>(value), in, resolution);
  }
  /// All metrics of the invocation are counted once more by this set. An empty one is the total; so is none at all.
  void dimensions(std::initializer_list<dimension> set) const;
  /// A member beside the metrics that is searched for, not counted. The last of a name stays.
  void property(const log_field& field) const;
  /// Instead of the service's name.
  void name_space(std::string_view name) const;

 private:
  void add_value(std::string_view name, double value, unit in, storage_resolution resolution) const;

  runtime::metric_slot* slot_ = nullptr;
};

}  // namespace sparta
