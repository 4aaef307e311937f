#include "events/english_times.hpp"

#include <array>

namespace sparta::events {
namespace {

using namespace std::chrono;

/// Reads words off the front of a text; one failure makes all later reads fail.
class words {
 public:
  explicit words(std::string_view text) : rest_(text) {}

  bool skip(std::string_view literal) {
    if (!rest_.starts_with(literal)) return false;
    rest_.remove_prefix(literal.size());
    return true;
  }
  void need(std::string_view literal) { ok_ = skip(literal) && ok_; }

  unsigned number(std::size_t most_digits) {
    unsigned value = 0;
    std::size_t digits = 0;
    for (; digits < most_digits && !rest_.empty() && rest_[0] >= '0' && rest_[0] <= '9'; ++digits) {
      value = value * 10 + static_cast<unsigned>(rest_[0] - '0');
      rest_.remove_prefix(1);
    }
    ok_ = ok_ && digits > 0;
    return value;
  }
  /// The number, from 1, of the name that comes next.
  template <std::size_t Count>
  unsigned one_of(const std::array<std::string_view, Count>& names) {
    for (unsigned i = 0; i < Count; ++i)
      if (skip(names[i])) return i + 1;
    ok_ = false;
    return 0;
  }
  [[nodiscard]] bool complete() const { return ok_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

constexpr std::array<std::string_view, 12> month_names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> day_names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 2> halves{"AM", "PM"};

struct clock_time {
  unsigned hour = 0;
  unsigned minute = 0;
  unsigned second = 0;
};

clock_time read_clock(words& in) {
  clock_time read;
  read.hour = in.number(2);
  in.need(":");
  read.minute = in.number(2);
  in.need(":");
  read.second = in.number(2);
  return read;
}

std::optional<sys_seconds> made(const words& in, unsigned y, unsigned m, unsigned d, const clock_time& at) {
  const year_month_day date{year(static_cast<int>(y)), month(m), day(d)};
  // The years that nanoseconds in 64 bits hold.
  if (!in.complete() || !date.ok() || y < 1678 || y > 2261) return std::nullopt;
  if (at.hour > 23 || at.minute > 59 || at.second > 60) return std::nullopt;
  return sys_days(date) + hours(at.hour) + minutes(at.minute) + seconds(at.second);
}

/// `Sep 1, 2017 4:12:29 PM`, also with a comma behind the year
std::optional<sys_seconds> twelve_hours(words in) {
  const auto m = in.one_of(month_names);
  in.need(" ");
  const auto d = in.number(2);
  in.need(", ");
  const auto y = in.number(4);
  in.skip(",");
  in.need(" ");
  auto at = read_clock(in);
  in.need(" ");
  const auto half = in.one_of(halves);
  if (at.hour < 1 || at.hour > 12) return std::nullopt;
  at.hour = at.hour % 12 + (half == 2 ? 12 : 0);
  return made(in, y, m, d, at);
}

/// `Sat, 04 Jun 2016 05:01:10 GMT`
/// https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats
std::optional<sys_seconds> http_date(words in) {
  in.one_of(day_names);
  in.need(", ");
  const auto d = in.number(2);
  in.need(" ");
  const auto m = in.one_of(month_names);
  in.need(" ");
  const auto y = in.number(4);
  in.need(" ");
  const auto at = read_clock(in);
  in.need(" GMT");
  return made(in, y, m, d, at);
}

/// `15/May/2020:06:01:09 +0000`, also without the space
/// https://httpd.apache.org/docs/2.4/logs.html#common
std::optional<sys_seconds> log_time(words in) {
  const auto d = in.number(2);
  in.need("/");
  const auto m = in.one_of(month_names);
  in.need("/");
  const auto y = in.number(4);
  in.need(":");
  const auto at = read_clock(in);
  in.skip(" ");
  in.need("+0000");
  return made(in, y, m, d, at);
}

/// `Aug  5 09:36:04 2021 GMT`
/// https://docs.openssl.org/master/man3/ASN1_TIME_set/
std::optional<sys_seconds> certificate_time(words in) {
  const auto m = in.one_of(month_names);
  in.need(" ");
  in.skip(" ");
  const auto d = in.number(2);
  in.need(" ");
  const auto at = read_clock(in);
  in.need(" ");
  const auto y = in.number(4);
  in.need(" GMT");
  return made(in, y, m, d, at);
}

/// `Wed Mar 10 23:41:52 UTC 2021`
/// https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Date.html#toString()
std::optional<sys_seconds> java_date(words in) {
  in.one_of(day_names);
  in.need(" ");
  const auto m = in.one_of(month_names);
  in.need(" ");
  const auto d = in.number(2);
  in.need(" ");
  const auto at = read_clock(in);
  in.need(" UTC ");
  const auto y = in.number(4);
  return made(in, y, m, d, at);
}

}  // namespace

std::optional<sys_seconds> parse_english_time(std::string_view text) {
  if (const auto when = twelve_hours(words(text))) return when;
  if (const auto when = http_date(words(text))) return when;
  if (const auto when = log_time(words(text))) return when;
  if (const auto when = java_date(words(text))) return when;
  return certificate_time(words(text));
}

}  // namespace sparta::events
