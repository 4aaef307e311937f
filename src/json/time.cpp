#include "base/time_text.hpp"
#include "json/quote.hpp"

#include <sparta/json/detail/put.hpp>
#include <sparta/json/detail/readers.hpp>

#include <cmath>

namespace sparta::json::detail {
namespace {

constexpr std::int64_t nanoseconds_in_second = 1'000'000'000;
// RFC 3339 has four digits for a year.
constexpr std::int64_t begin_of_year_0 = -62'167'219'200;
constexpr std::int64_t end_of_year_9999 = 253'402'300'800;

struct instant {
  std::int64_t second = 0;
  std::int64_t nanosecond = 0;
};

std::int64_t floor_divide(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

std::optional<instant> instant_of(double seconds) {
  const double whole = std::floor(seconds);
  if (!(std::fabs(whole) < 0x1p53)) return std::nullopt;
  const auto nanosecond = std::llround((seconds - whole) * nanoseconds_in_second);
  return instant{static_cast<std::int64_t>(whole) + nanosecond / nanoseconds_in_second,
                 nanosecond % nanoseconds_in_second};
}

std::optional<instant> instant_of(std::string_view text) {
  const auto when = base::parse_moment(text);
  if (!when) return std::nullopt;
  return instant{when->second.time_since_epoch().count(), when->fraction.count()};
}

std::optional<instant> instant_of(const value& in) {
  if (in.is_string()) return instant_of(std::string_view(in.as_string()));
  if (const auto whole = in.to_int64()) return instant{*whole, 0};
  return instant_of(in.as_double());
}

bool has_four_digit_year(const instant& when) {
  return when.second >= begin_of_year_0 && when.second < end_of_year_9999;
}

/// False when the ticks are too many for 64 bits.
bool count_ticks(const instant& when, std::int64_t numerator, std::int64_t denominator, std::int64_t& ticks) {
  if (__builtin_mul_overflow(when.second, denominator, &ticks)) return false;
  if (__builtin_add_overflow(ticks, when.nanosecond * denominator / nanoseconds_in_second, &ticks)) return false;
  ticks = floor_divide(ticks, numerator);
  return true;
}

}  // namespace

bool read_time(const value& in, std::int64_t numerator, std::int64_t denominator, std::int64_t& ticks, decoding& d) {
  if (!in.is_string() && !in.is_number()) return d.wrong_kind("time", in);
  const auto when = instant_of(in);
  if (!when && in.is_string()) return d.expected("time as in 2026-11-23T10:15:30Z", quote(in.as_string()));
  if (!when || !has_four_digit_year(*when) || !count_ticks(*when, numerator, denominator, ticks))
    return d.fail("the time is out of range");
  return true;
}

void put_time(writer& out, std::int64_t ticks, std::int64_t numerator, std::int64_t denominator) {
  const auto whole = floor_divide(ticks, denominator);
  instant when{.nanosecond = (ticks - whole * denominator) * nanoseconds_in_second / denominator};
  if (__builtin_mul_overflow(whole, numerator, &when.second) || !has_four_digit_year(when))
    return out.number(when.second);
  out.string(base::format_rfc3339(base::moment{.second = std::chrono::sys_seconds(std::chrono::seconds(when.second)),
                                               .fraction = std::chrono::nanoseconds(when.nanosecond)}));
}

}  // namespace sparta::json::detail
