#include "base/time_text.hpp"

#include <cstdint>
#include <cstdio>

namespace sparta::base {
namespace {

using namespace std::chrono;

std::string format(const moment& when, int digits) {
  const auto day = floor<days>(when.second);
  const year_month_day date(day);
  const hh_mm_ss time(when.second - day);
  char text[64];
  const int size = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                                 static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                                 static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                                 static_cast<int>(time.seconds().count()));
  std::string out(text, static_cast<std::size_t>(size));
  if (digits > 0) {
    char fraction[16];
    std::snprintf(fraction, sizeof fraction, ".%09lld", static_cast<long long>(when.fraction.count()));
    out.append(fraction, static_cast<std::size_t>(digits) + 1);
  }
  return out += 'Z';
}

/// Reads fixed fields off the front of a text; one failure makes all later reads fail.
class fields {
 public:
  explicit fields(std::string_view text) : rest_(text) {}

  int number(std::size_t width) {
    int value = 0;
    if (rest_.size() < width) ok_ = false;
    for (std::size_t i = 0; ok_ && i < width; ++i) {
      if (rest_[i] < '0' || rest_[i] > '9') ok_ = false;
      value = value * 10 + (rest_[i] - '0');
    }
    if (ok_) rest_.remove_prefix(width);
    return value;
  }
  bool skip(std::string_view any_of) {
    if (rest_.empty() || any_of.find(rest_.front()) == std::string_view::npos) return false;
    rest_.remove_prefix(1);
    return true;
  }
  void need(std::string_view any_of) { ok_ = skip(any_of) && ok_; }

  /// The digits after a decimal point, as nanoseconds.
  nanoseconds fraction() {
    std::int64_t value = 0;
    int digits = 0;
    for (; !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; rest_.remove_prefix(1), ++digits)
      if (digits < 9) value = value * 10 + (rest_.front() - '0');
    if (digits == 0) ok_ = false;
    for (; digits < 9; ++digits) value *= 10;
    return nanoseconds(value);
  }
  [[nodiscard]] char front() const { return rest_.empty() ? '\0' : rest_.front(); }
  [[nodiscard]] bool complete() const { return ok_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

moment split(timestamp when) {
  const auto second = floor<seconds>(when);
  return {.second = second, .fraction = when - second};
}

/// Nothing when it isn't an offset.
std::optional<minutes> read_offset(fields& in) {
  if (in.skip("Zz")) return minutes(0);
  const bool west = in.front() == '-';
  in.need("+-");
  const int hour = in.number(2);
  in.skip(":");
  const int minute = in.number(2);
  if (hour > 23 || minute > 59) return std::nullopt;
  const minutes offset = hours(hour) + minutes(minute);
  return west ? -offset : offset;
}

}  // namespace

std::string format_rfc3339(const moment& when) {
  const auto fraction = when.fraction.count();
  const int digits = fraction == 0 ? 0 : fraction % 1'000'000 == 0 ? 3 : fraction % 1'000 == 0 ? 6 : 9;
  return format(when, digits);
}

std::string format_rfc3339(timestamp when) { return format_rfc3339(split(when)); }
std::string format_rfc3339_millis(timestamp when) { return format(split(when), 3); }

std::optional<moment> parse_moment(std::string_view text) {
  fields in(text);
  const int y = in.number(4);
  in.need("-");
  const int m = in.number(2);
  in.need("-");
  const int d = in.number(2);
  in.need("Tt ");
  const int hour = in.number(2);
  in.need(":");
  const int minute = in.number(2);
  in.need(":");
  const int second = in.number(2);
  const auto fraction = in.skip(".") ? in.fraction() : nanoseconds(0);
  const auto offset = read_offset(in);
  const year_month_day date{year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d))};
  // 60 is a leap second (RFC 3339 §5.7); the clock has no such moment, so it becomes the next one.
  const bool in_range = in.complete() && offset && date.ok() && hour < 24 && minute < 60 && second <= 60;
  if (!in_range) return std::nullopt;
  return moment{.second = sys_days(date) + hours(hour) + minutes(minute) + seconds(second) - *offset,
                .fraction = fraction};
}

std::optional<timestamp> parse_rfc3339(std::string_view text) {
  const auto when = parse_moment(text);
  if (!when) return std::nullopt;
  const auto year_of = year_month_day(floor<days>(when->second)).year();
  if (year_of < year(1678) || year_of > year(2261)) return std::nullopt;
  return timestamp(when->second) + when->fraction;
}

}  // namespace sparta::base
