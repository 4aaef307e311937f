#pragma once
#include <cstddef>
#include <string_view>

/// The fields of a cron expression, as EventBridge reads them.
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
namespace sparta::on::detail {

/// What a field may hold: numbers, or names of three letters that stand for them.
struct cron_field {
  int first;
  int last;
  std::string_view names{};
  bool steps = true;
};
inline constexpr cron_field minutes_field{0, 59};
inline constexpr cron_field hours_field{0, 23};
inline constexpr cron_field day_of_month_field{1, 31};
inline constexpr cron_field month_field{1, 12, "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"};
inline constexpr cron_field day_of_week_field{1, 7, "SUNMONTUEWEDTHUFRISAT", false};
inline constexpr cron_field year_field{1970, 2199};

/// The number that the text is, of at most nine digits; -1 when it is none.
constexpr int number_of(std::string_view text) {
  if (text.empty() || text.size() > 9) return -1;
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

/// The text before the first `mark`, which is taken off `rest` together with it.
constexpr std::string_view take_until(std::string_view& rest, char mark) {
  const auto end = rest.find(mark);
  const auto taken = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
  return taken;
}

/// -1 for what the field doesn't take.
constexpr int value_in(std::string_view text, const cron_field& field) {
  if (const int number = number_of(text); number >= 0)
    return number >= field.first && number <= field.last ? number : -1;
  for (std::size_t i = 0; text.size() == 3 && i < field.names.size(); i += 3)
    if (field.names.substr(i, 3) == text) return field.first + static_cast<int>(i / 3);
  return -1;
}

constexpr bool is_value_or_range(std::string_view text, const cron_field& field) {
  const bool range = text.find('-') != std::string_view::npos;
  const int from = value_in(take_until(text, '-'), field);
  return from >= 0 && (!range || value_in(text, field) >= from);
}

constexpr bool is_element(std::string_view text, const cron_field& field) {
  const bool stepped = text.find('/') != std::string_view::npos;
  const auto base = take_until(text, '/');
  const int step = number_of(text);
  if (stepped && (!field.steps || step < 1 || step > field.last)) return false;
  return base == "*" || is_value_or_range(base, field);
}

constexpr bool is_list(std::string_view text, const cron_field& field) {
  if (text == "*") return true;
  if (text.empty() || text.ends_with(',')) return false;
  while (!text.empty())
    if (const auto element = take_until(text, ','); element == "*" || !is_element(element, field)) return false;
  return true;
}

/// Also the month's last day, its last weekday, and the weekday nearest to a day.
constexpr bool is_day_of_month(std::string_view text) {
  if (text == "L" || text == "LW") return true;
  if (text.ends_with('W')) return value_in(text.substr(0, text.size() - 1), day_of_month_field) > 0;
  return is_list(text, day_of_month_field);
}

/// Also the week's last day, the month's last of one day, and its first to fifth.
constexpr bool is_day_of_week(std::string_view text) {
  if (text == "L") return true;
  if (text.ends_with('L')) return value_in(text.substr(0, text.size() - 1), day_of_week_field) > 0;
  if (text.find('#') == std::string_view::npos) return is_list(text, day_of_week_field);
  const int day = value_in(take_until(text, '#'), day_of_week_field);
  return day > 0 && text.size() == 1 && text >= "1" && text <= "5";
}

}  // namespace sparta::on::detail
