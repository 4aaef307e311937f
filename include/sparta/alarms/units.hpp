#pragma once
#include <chrono>
#include <concepts>
#include <cstdint>

namespace sparta {

/// Rules that a constant expression is held to; names.hpp says how.
namespace rules {
void an_alarm_needs_its_threshold();
void a_count_must_be_a_whole_number_from_0();
void duration_must_be_positive();
void duration_needs_its_unit_as_in_2s();
void alarm_period_must_be_10s_20s_30s_or_whole_minutes();
void alarm_period_needs_its_unit_as_in_5min();
void alarm_needs_one_period_or_more();
void alarm_breaches_in_1_to_all_of_its_periods();
void alarm_must_look_at_a_day_at_most_or_at_a_week_with_periods_of_an_hour();
}  // namespace rules

namespace alarms {

/// How many: 0 or more.
struct count {
  std::uint64_t value = 0;

  consteval count() {
    if (value == 0) rules::an_alarm_needs_its_threshold();
  }
  consteval count(std::integral auto number) : value(static_cast<std::uint64_t>(number)) {
    if (number < decltype(number){}) rules::a_count_must_be_a_whole_number_from_0();
  }
  consteval count(std::floating_point auto) {
    if (value == 0) rules::a_count_must_be_a_whole_number_from_0();
  }
};

/// How long something took or has waited.
struct elapsed {
  std::chrono::milliseconds value{};

  consteval elapsed() {
    if (value.count() == 0) rules::an_alarm_needs_its_threshold();
  }
  template <class Rep, class Period>
  consteval elapsed(std::chrono::duration<Rep, Period> time)
      : value(std::chrono::duration_cast<std::chrono::milliseconds>(time)) {
    if (value.count() <= 0) rules::duration_must_be_positive();
  }
  consteval elapsed(std::integral auto) {
    if (value.count() == 0) rules::duration_needs_its_unit_as_in_2s();
  }
};

/// Several periods: `{.count = 5, .of = 1min, .breaching = 3}` is three minutes out of five.
struct periods {
  std::uint32_t count = 1;
  std::chrono::seconds of{60};
  std::uint32_t breaching = 0;  ///< 0: all of them
};

/// What an alarm looks at: one period, `5min`, or several, `alarms::periods{…}`.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
struct window {
  std::chrono::seconds period{};
  std::uint32_t count = 1;
  std::uint32_t breaching = 1;

  template <class Rep, class Period>
  consteval window(std::chrono::duration<Rep, Period> one)
      : period(std::chrono::duration_cast<std::chrono::seconds>(one)) {
    if (!allowed(period) || period != one) rules::alarm_period_must_be_10s_20s_30s_or_whole_minutes();
    check_length();
  }
  consteval window(const periods& several)
      : period(several.of),
        count(several.count),
        breaching(several.breaching == 0 ? several.count : several.breaching) {
    if (!allowed(period)) rules::alarm_period_must_be_10s_20s_30s_or_whole_minutes();
    if (count == 0) rules::alarm_needs_one_period_or_more();
    if (breaching > count) rules::alarm_breaches_in_1_to_all_of_its_periods();
    check_length();
  }
  consteval window(std::integral auto) {
    if (period.count() == 0) rules::alarm_period_needs_its_unit_as_in_5min();
  }
  [[nodiscard]] static constexpr bool allowed(std::chrono::seconds period) {
    const auto seconds = period.count();
    return seconds == 10 || seconds == 20 || seconds == 30 || (seconds > 0 && seconds % 60 == 0);
  }

 private:
  consteval void check_length() const {
    const std::chrono::seconds longest = period >= std::chrono::hours(1) ? std::chrono::days(7) : std::chrono::days(1);
    if (period * count > longest) rules::alarm_must_look_at_a_day_at_most_or_at_a_week_with_periods_of_an_hour();
  }
};

/// What a period without data counts as.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
enum class missing_data : std::uint8_t { by_kind, breaching, not_breaching, ignore, missing };

}  // namespace alarms
}  // namespace sparta
