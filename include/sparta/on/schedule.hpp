#pragma once
#include <sparta/on/detail/schedule_fault.hpp>

#include <chrono>
#include <string>

namespace sparta {

/// Rules that a constant expression is held to; names.hpp says how.
namespace rules {
void schedule_is_a_rate_as_in_rate_5_minutes_or_a_cron_expression();
void schedule_rate_must_be_a_whole_number_above_zero();
void schedule_rate_is_in_minutes_hours_or_days();
void schedule_rate_of_one_is_singular_as_in_rate_1_minute_and_others_plural();
void cron_needs_six_fields_minutes_hours_day_of_month_month_day_of_week_year();
void cron_minutes_are_0_to_59();
void cron_hours_are_0_to_23();
void cron_day_of_month_is_1_to_31_or_L_or_a_day_with_W();
void cron_month_is_1_to_12_or_JAN_to_DEC();
void cron_day_of_week_is_1_to_7_or_SUN_to_SAT_or_a_day_with_L_or_a_number_sign();
void cron_year_is_1970_to_2199();
void cron_needs_a_question_mark_for_one_of_day_of_month_and_day_of_week();
void schedule_time_is_a_date_and_a_time_as_in_at_2026_11_24T10_00_00();
void a_rule_has_no_one_time_schedule_which_eventbridge_scheduler_has();
void schedule_period_must_be_whole_minutes_from_1min();
void time_zone_is_a_name_as_in_Europe_Berlin();
}  // namespace rules

namespace on {

namespace detail {

consteval void refuse(schedule_fault fault) {
  using enum schedule_fault;
  if (fault == form) rules::schedule_is_a_rate_as_in_rate_5_minutes_or_a_cron_expression();
  if (fault == rate_value) rules::schedule_rate_must_be_a_whole_number_above_zero();
  if (fault == rate_unit) rules::schedule_rate_is_in_minutes_hours_or_days();
  if (fault == rate_plural) rules::schedule_rate_of_one_is_singular_as_in_rate_1_minute_and_others_plural();
  if (fault == cron_field_count) rules::cron_needs_six_fields_minutes_hours_day_of_month_month_day_of_week_year();
  if (fault == cron_minutes) rules::cron_minutes_are_0_to_59();
  if (fault == cron_hours) rules::cron_hours_are_0_to_23();
  if (fault == cron_day_of_month) rules::cron_day_of_month_is_1_to_31_or_L_or_a_day_with_W();
  if (fault == cron_month) rules::cron_month_is_1_to_12_or_JAN_to_DEC();
  if (fault == cron_day_of_week) rules::cron_day_of_week_is_1_to_7_or_SUN_to_SAT_or_a_day_with_L_or_a_number_sign();
  if (fault == cron_year) rules::cron_year_is_1970_to_2199();
  if (fault == cron_days) rules::cron_needs_a_question_mark_for_one_of_day_of_month_and_day_of_week();
  if (fault == at_time) rules::schedule_time_is_a_date_and_a_time_as_in_at_2026_11_24T10_00_00();
  if (fault == at_in_rule) rules::a_rule_has_no_one_time_schedule_which_eventbridge_scheduler_has();
}

}  // namespace detail

/// When an EventBridge rule runs: `"rate(5 minutes)"`, `"cron(0 10 * * ? *)"` in UTC, or `on::every(5min)`.
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
struct schedule {
  std::string_view text{};
  std::chrono::minutes period{};  ///< 0: the text says it

  template <std::size_t N>
  consteval schedule(const char (&literal)[N]) : text(literal, N - 1) {
    detail::refuse(detail::fault_of_schedule(text, false));
  }
  template <class Rep, class Period>
  consteval explicit schedule(std::chrono::duration<Rep, Period> every)
      : period(std::chrono::duration_cast<std::chrono::minutes>(every)) {
    if (period.count() < 1 || period != every) rules::schedule_period_must_be_whole_minutes_from_1min();
  }
  /// For an expression known only at run time, which `validate()` checks. The text must live until the declaration
  /// that takes it returns.
  [[nodiscard]] static constexpr schedule at_run_time(std::string_view text) { return schedule(text, {}); }
  [[nodiscard]] static constexpr schedule at_run_time(std::chrono::minutes every) { return schedule({}, every); }

 private:
  constexpr schedule(std::string_view unchecked, std::chrono::minutes every) : text(unchecked), period(every) {}
};

/// Again and again, in whole minutes: `on::every(5min)`.
template <class Rep, class Period>
[[nodiscard]] consteval schedule every(std::chrono::duration<Rep, Period> period) {
  return schedule(period);
}

/// When EventBridge Scheduler calls: as a rule, or once: `"at(2026-11-24T10:00:00)"`, in the schedule's time zone.
/// https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
struct scheduler_schedule {
  std::string_view text{};
  std::chrono::minutes period{};  ///< 0: the text says it

  constexpr scheduler_schedule(const schedule& recurring) : text(recurring.text), period(recurring.period) {}
  template <std::size_t N>
  consteval scheduler_schedule(const char (&literal)[N]) : text(literal, N - 1) {
    detail::refuse(detail::fault_of_schedule(text, true));
  }
  [[nodiscard]] static constexpr scheduler_schedule at_run_time(std::string_view text) {
    return schedule::at_run_time(text);
  }
};

/// The zone of a schedule's hours, by its name in the IANA database; UTC by default.
struct time_zone {
  std::string_view name{};

  constexpr time_zone() = default;
  template <std::size_t N>
  consteval time_zone(const char (&literal)[N]) : name(literal, N - 1) {
    if (!well_formed(name)) rules::time_zone_is_a_name_as_in_Europe_Berlin();
  }
  [[nodiscard]] static constexpr time_zone at_run_time(std::string_view name) { return time_zone(name, 0); }
  /// Whether there is such a zone, only AWS knows.
  [[nodiscard]] static constexpr bool well_formed(std::string_view name) {
    for (const char c : name) {
      const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(c >= '0' && c <= '9') && c != '/' && c != '_' && c != '-' && c != '+') return false;
    }
    return !name.empty() && name.size() <= 50 && name.front() != '/' && name.back() != '/';
  }

 private:
  constexpr time_zone(std::string_view unchecked, int) : name(unchecked) {}
};

/// What CloudFormation takes: `rate(5 minutes)`.
[[nodiscard]] std::string expression_of(const scheduler_schedule& when);
/// What is wrong, in words; empty when nothing is.
[[nodiscard]] std::string problem_of(const schedule& when);
[[nodiscard]] std::string problem_of(const scheduler_schedule& when);
[[nodiscard]] std::string problem_of(const time_zone& zone);

}  // namespace on
}  // namespace sparta
