#include "base/utf8.hpp"

#include <sparta/on/schedule.hpp>

#include <array>

namespace sparta::on {
namespace {

using detail::schedule_fault;

/// By the numbers of the faults.
constexpr std::array<const char*, 15> remedies = {
    "",
    "is neither rate(…), as in rate(5 minutes), nor cron(…), of at most 256 characters",
    "has no whole number above zero after rate(",
    "counts in something else than minutes, hours or days",
    "has its unit in the wrong number: rate(1 minute), but rate(5 minutes)",
    "has not six fields: minutes, hours, day of month, month, day of week, year",
    "has minutes other than 0 to 59",
    "has hours other than 0 to 23",
    "has a day of month other than 1 to 31, L, LW or a day with W, as in 15W",
    "has a month other than 1 to 12 or JAN to DEC",
    "has a day of week other than 1 to 7 or SUN to SAT, L, a day with L, as in 6L, or a day's number, as in 2#1",
    "has a year other than 1970 to 2199",
    "needs a question mark for one of day of month and day of week, and not for both",
    "has no date and time after at(, as in at(2026-11-24T10:00:00)",
    "is a one-time schedule, which EventBridge Scheduler has and a rule has not",
};

std::string problem(std::string_view text, std::chrono::minutes period, bool takes_at) {
  if (period.count() > 0) return {};
  if (period.count() < 0 || text.empty()) return "a schedule has a period of less than a minute";
  const schedule_fault fault = detail::fault_of_schedule(text, takes_at);
  if (fault == schedule_fault::none) return {};
  return "the schedule '" + std::string(base::utf8_prefix(text, 256)) + "' " +
         remedies.at(static_cast<std::size_t>(fault));
}

std::string rate(long long count, const char* unit) {
  return "rate(" + std::to_string(count) + " " + unit + (count == 1 ? ")" : "s)");
}

}  // namespace

std::string expression_of(const scheduler_schedule& when) {
  const auto minutes = when.period.count();
  if (minutes == 0) return std::string(when.text);
  if (minutes % 1440 == 0) return rate(minutes / 1440, "day");
  return minutes % 60 == 0 ? rate(minutes / 60, "hour") : rate(minutes, "minute");
}

std::string problem_of(const schedule& when) { return problem(when.text, when.period, false); }
std::string problem_of(const scheduler_schedule& when) { return problem(when.text, when.period, true); }

std::string problem_of(const time_zone& zone) {
  if (zone.name.empty() || time_zone::well_formed(zone.name)) return {};
  return "the time zone '" + std::string(base::utf8_prefix(zone.name, 50)) + "' is no name such as Europe/Berlin";
}

}  // namespace sparta::on
