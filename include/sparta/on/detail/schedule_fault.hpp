#pragma once
#include <sparta/on/detail/cron.hpp>

#include <array>
#include <chrono>

namespace sparta::on::detail {

/// What is wrong with a schedule expression; the first thing that is.
enum class schedule_fault : unsigned char {
  none,
  form,
  rate_value,
  rate_unit,
  rate_plural,
  cron_field_count,
  cron_minutes,
  cron_hours,
  cron_day_of_month,
  cron_month,
  cron_day_of_week,
  cron_year,
  cron_days,
  at_time,
  at_in_rule,
};

/// `rate(1 minute)`, `rate(5 minutes)`: one is singular.
constexpr schedule_fault fault_of_rate(std::string_view inside) {
  const int value = number_of(take_until(inside, ' '));
  if (value < 1) return schedule_fault::rate_value;
  for (const std::string_view unit : {"minute", "hour", "day"}) {
    const bool plural = inside.starts_with(unit) && inside.substr(unit.size()) == "s";
    if (inside == unit || plural) return plural == (value > 1) ? schedule_fault::none : schedule_fault::rate_plural;
  }
  return schedule_fault::rate_unit;
}

/// The six fields of a cron expression; any other number of them gives a last one that no field takes.
constexpr std::array<std::string_view, 6> cron_fields_of(std::string_view inside) {
  std::array<std::string_view, 6> fields{};
  std::size_t count = 0;
  while (!inside.empty()) {
    const auto field = take_until(inside, ' ');
    if (field.empty()) continue;
    if (count == fields.size()) return {};
    fields[count++] = field;
  }
  return fields;
}

/// Exactly one of the days is a question mark: the other says which days.
constexpr schedule_fault fault_of_cron(std::string_view inside) {
  const auto [minutes, hours, day_of_month, month, day_of_week, year] = cron_fields_of(inside);
  if (year.empty()) return schedule_fault::cron_field_count;
  if (!is_list(minutes, minutes_field)) return schedule_fault::cron_minutes;
  if (!is_list(hours, hours_field)) return schedule_fault::cron_hours;
  if (day_of_month != "?" && !is_day_of_month(day_of_month)) return schedule_fault::cron_day_of_month;
  if (!is_list(month, month_field)) return schedule_fault::cron_month;
  if (day_of_week != "?" && !is_day_of_week(day_of_week)) return schedule_fault::cron_day_of_week;
  if (!is_list(year, year_field)) return schedule_fault::cron_year;
  if ((day_of_month == "?") == (day_of_week == "?")) return schedule_fault::cron_days;
  return schedule_fault::none;
}

/// `2026-11-24T10:00:00`, without a zone, which is said apart.
/// https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
constexpr schedule_fault fault_of_at(std::string_view inside) {
  constexpr std::string_view form = "0000-00-00T00:00:00";
  if (inside.size() != form.size()) return schedule_fault::at_time;
  for (std::size_t i = 0; i < form.size(); ++i) {
    const bool digit = inside[i] >= '0' && inside[i] <= '9';
    if (form[i] == '0' ? !digit : inside[i] != form[i]) return schedule_fault::at_time;
  }
  const auto part = [&](std::size_t from, std::size_t size) { return number_of(inside.substr(from, size)); };
  const std::chrono::year_month_day date{std::chrono::year(part(0, 4)),
                                         std::chrono::month(static_cast<unsigned>(part(5, 2))),
                                         std::chrono::day(static_cast<unsigned>(part(8, 2)))};
  const bool time = part(11, 2) < 24 && part(14, 2) < 60 && part(17, 2) < 60;
  return date.ok() && time ? schedule_fault::none : schedule_fault::at_time;
}

constexpr bool strip(std::string_view& text, std::string_view before) {
  if (!text.starts_with(before) || !text.ends_with(')')) return false;
  text.remove_prefix(before.size());
  text.remove_suffix(1);
  return true;
}

constexpr schedule_fault fault_of_schedule(std::string_view text, bool takes_at) {
  if (text.size() > 256) return schedule_fault::form;
  if (strip(text, "rate(")) return fault_of_rate(text);
  if (strip(text, "cron(")) return fault_of_cron(text);
  if (strip(text, "at(")) return takes_at ? fault_of_at(text) : schedule_fault::at_in_rule;
  return schedule_fault::form;
}

}  // namespace sparta::on::detail
