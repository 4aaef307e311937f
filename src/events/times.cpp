#include "base/time_text.hpp"
#include "events/english_times.hpp"

#include <sparta/events/times.hpp>
#include <sparta/json/encode.hpp>

#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace sparta::events {
namespace {

using point = std::chrono::sys_time<std::chrono::nanoseconds>;
using std::chrono::nanoseconds;

constexpr std::int64_t per_second = 1'000'000'000;
constexpr std::int64_t per_millisecond = 1'000'000;
/// What 64 bits of nanoseconds hold, in seconds.
constexpr double farthest = 9.2e9;

std::int64_t unit_of(time_form form) { return form == time_form::epoch_milliseconds ? per_millisecond : per_second; }

/// Nanoseconds of `1428537600.125`, digit by digit: a double has too few for them.
std::optional<point> from_decimal(std::string_view text, std::int64_t unit) {
  const bool negative = text.starts_with('-');
  const auto dot = text.find('.');
  std::int64_t whole = 0;
  const auto integer = text.substr(0, dot);
  const auto read = std::from_chars(integer.data(), integer.data() + integer.size(), whole);
  if (read.ec != std::errc() || read.ptr != integer.data() + integer.size()) return std::nullopt;
  std::int64_t ticks = 0;
  if (__builtin_mul_overflow(whole, unit, &ticks)) return std::nullopt;
  if (dot == std::string_view::npos) return point(nanoseconds(ticks));
  std::int64_t part = unit;
  for (const char digit : text.substr(dot + 1)) {
    if (digit < '0' || digit > '9') return std::nullopt;
    part /= 10;
    if (__builtin_add_overflow(ticks, (negative ? -1 : 1) * part * (digit - '0'), &ticks)) return std::nullopt;
  }
  return point(nanoseconds(ticks));
}

std::optional<point> from_number(const json::value& number, std::int64_t unit) {
  if (const auto whole = number.to_int64()) {
    std::int64_t ticks = 0;
    if (__builtin_mul_overflow(*whole, unit, &ticks)) return std::nullopt;
    return point(nanoseconds(ticks));
  }
  const double real = number.as_double();
  if (!(std::fabs(real) * static_cast<double>(unit) / per_second < farthest)) return std::nullopt;
  // The shortest text of the number is what was meant; its double is some nanoseconds off.
  return from_decimal(json::encode(real), unit);
}

std::optional<point> from_text(std::string_view text, std::int64_t unit) {
  if (const auto when = base::parse_rfc3339(text)) return *when;
  // Some services leave out the zone, which is UTC.
  if (const auto when = base::parse_rfc3339(std::string(text) + "Z")) return *when;
  if (const auto when = parse_english_time(text)) return *when;
  return from_decimal(text, unit);
}

void put_canonical(json::writer& out, point when, time_form form) {
  if (form == time_form::text) return out.string(base::format_rfc3339(when));
  const auto ticks = when.time_since_epoch().count();
  const auto unit = unit_of(form);
  if (ticks % unit == 0)
    out.number(ticks / unit);
  else
    out.number(static_cast<double>(ticks) / static_cast<double>(unit));
}

}  // namespace

template <time_form Form>
result<void> time<Form>::read(const json::value& in) {
  if (!in.is_string() && !in.is_number()) return error{.kind = error_kind::decode, .message = "expected a time"};
  const auto unit = unit_of(Form);
  const auto when = in.is_number() ? from_number(in, unit) : from_text(in.as_string(), unit);
  if (!when && in.is_number()) return error{.kind = error_kind::decode, .message = "the time is out of range"};
  if (when) point::operator=(*when);
  came_ = *this;
  came_known_ = when.has_value();
  if (!when || json::to_value(time(*when)) != in) written_ = in;
  return {};
}

template <time_form Form>
void time<Form>::put(json::writer& out) const {
  if (!written_.is_null() && *this == came_)
    json::encode(out, written_);
  else
    put_canonical(out, *this, Form);
}

template class time<time_form::text>;
template class time<time_form::epoch_seconds>;
template class time<time_form::epoch_milliseconds>;

}  // namespace sparta::events
