#include "json/number_text.hpp"

// Boost.JSON under a name of our own: the program may link another build of it.
#define json sparta_boost_json
#define BOOST_JSON_NO_LIB
#define BOOST_JSON_RYU_OPTIMIZE_SIZE
#include <boost/json/detail/ryu/impl/d2s.ipp>
#include <boost/json/detail/ryu/ryu.hpp>
#undef json

#include <array>
#include <charconv>
#include <cmath>

namespace sparta::json {
namespace {

/// ±0.digits × 10^point, without trailing zeros.
struct decimal {
  bool negative = false;
  std::string digits{};
  int point = 0;
};

template <class Integer>
void append_integer(std::string& out, Integer number) {
  std::array<char, 24> text;
  const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
  out.append(text.data(), end);
}

/// From Ryu's `-1.2345E-7`.
decimal shortest(double number) {
  std::array<char, 32> text;
  const auto size = boost::sparta_boost_json::detail::ryu::d2s_buffered_n(number, text.data());
  std::string_view rest(text.data(), static_cast<std::size_t>(size));
  decimal found{.negative = rest.front() == '-'};
  if (found.negative) rest.remove_prefix(1);
  const auto exponent = rest.find('E');
  std::from_chars(rest.data() + exponent + 1, rest.data() + rest.size(), found.point);
  found.point += 1;
  for (const char c : rest.substr(0, exponent))
    if (c != '.') found.digits += c;
  return found;
}

void round_to(decimal& number, std::size_t digits) {
  if (number.digits.size() <= digits) return;
  const bool up = number.digits[digits] >= '5';
  number.digits.resize(digits);
  while (!number.digits.empty() && number.digits.back() == (up ? '9' : '0')) number.digits.pop_back();
  if (!up) return;
  if (number.digits.empty()) {
    number.digits = "1";
    number.point += 1;
  } else {
    ++number.digits.back();
  }
}

/// Plain from 1e-6 up to 1e16 and with an exponent beyond: from there on, whole numbers of such digits would be read
/// back as other integers than the double is.
void append(std::string& out, const decimal& number) {
  const auto count = static_cast<int>(number.digits.size());
  if (number.negative) out += '-';
  if (number.point > 16 || number.point < -5) {
    out += number.digits.front();
    if (count > 1) out.append(1, '.').append(number.digits, 1);
    out += number.point > 0 ? "e+" : "e";
    append_integer(out, number.point - 1);
  } else if (number.point <= 0) {
    out.append("0.").append(static_cast<std::size_t>(-number.point), '0').append(number.digits);
  } else if (count <= number.point) {
    out.append(number.digits).append(static_cast<std::size_t>(number.point - count), '0');
  } else {
    const auto point = static_cast<std::size_t>(number.point);
    out.append(number.digits, 0, point).append(1, '.').append(number.digits, point);
  }
}

/// Of digits that a double can't hold: true when they are too many, false when they are too small.
bool is_huge(std::string_view digits) {
  const auto mark = digits.find_first_of("eE");
  auto whole = digits.substr(0, mark);
  if (whole.starts_with('-')) whole.remove_prefix(1);
  const auto point = whole.find('.');
  auto magnitude = static_cast<std::int64_t>(whole.substr(0, point).size());
  if (whole.starts_with('0')) {
    const auto fraction = point == std::string_view::npos ? std::string_view() : whole.substr(point + 1);
    magnitude = -static_cast<std::int64_t>(std::min(fraction.find_first_not_of('0'), fraction.size()));
  }
  std::int64_t exponent = 0;
  if (mark != std::string_view::npos) {
    auto text = digits.substr(mark + 1);
    if (text.starts_with('+')) text.remove_prefix(1);
    std::from_chars(text.data(), text.data() + text.size(), exponent);
  }
  return magnitude + exponent > 0;
}

}  // namespace

std::optional<double> read_double(std::string_view digits) {
  double number = 0;
  const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (end.ec == std::errc()) return number;
  if (is_huge(digits)) return std::nullopt;
  return digits.starts_with('-') ? -0.0 : 0.0;
}

void append_number(std::string& out, std::int64_t number) { append_integer(out, number); }
void append_number(std::string& out, std::uint64_t number) { append_integer(out, number); }

void append_number(std::string& out, double number) {
  if (!std::isfinite(number)) {
    out += "null";
  } else if (number == 0) {
    out += std::signbit(number) ? "-0" : "0";
  } else {
    append(out, shortest(number));
  }
}

void append_number(std::string& out, float number) {
  if (!std::isfinite(number) || number == 0) return append_number(out, static_cast<double>(number));
  const auto exact = shortest(static_cast<double>(number));
  for (std::size_t digits = 6; digits <= 9; ++digits) {
    auto rounded = exact;
    round_to(rounded, digits);
    std::string text;
    append(text, rounded);
    const auto back = read_double(text);
    if (digits == 9 || (back && static_cast<float>(*back) == number)) {
      out += text;
      return;
    }
  }
}

}  // namespace sparta::json
