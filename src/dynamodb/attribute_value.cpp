#include <sparta/dynamodb/attribute_value.hpp>
#include <sparta/json/parse.hpp>
#include <sparta/json/writer.hpp>

#include <array>
#include <cmath>

namespace sparta::dynamodb {
namespace {

constexpr std::array<std::string_view, 10> names = {"NULL", "BOOL", "S", "N", "B", "SS", "NS", "BS", "L", "M"};

/// A number's text is JSON's, but for a sign in front.
json::value parsed(std::string_view text) {
  return json::parse(text.starts_with('+') ? text.substr(1) : text).value_or(nullptr);
}

template <class Real>
attribute_value of_digits(Real real) {
  if (!std::isfinite(real)) return nullptr;
  number digits{.text = {}};
  json::text_writer(digits.text).number(real);
  return digits;
}

}  // namespace

std::string_view name_of(attribute_kind what) noexcept { return names[static_cast<std::size_t>(what)]; }

std::optional<std::int64_t> number::to_int64() const { return parsed(text).to_int64(); }
std::optional<std::uint64_t> number::to_uint64() const { return parsed(text).to_uint64(); }
std::optional<double> number::to_double() const {
  const auto value = parsed(text);
  return value.is_number() ? std::optional(value.as_double()) : std::nullopt;
}

attribute_value attribute_value::of(double real) { return of_digits(real); }
attribute_value attribute_value::of(float real) { return of_digits(real); }

template <class T>
const T& attribute_value::get(attribute_kind wanted) const {
  if (const auto* held = std::get_if<T>(&held_)) return *held;
  throw failure({.kind = error_kind::decode,
                 .message = "expected " + std::string(name_of(wanted)) + ", got " + std::string(name_of(kind()))});
}

bool attribute_value::as_bool() const { return get<bool>(attribute_kind::boolean); }
const std::string& attribute_value::as_string() const { return get<std::string>(attribute_kind::string); }
const number& attribute_value::as_number() const { return get<dynamodb::number>(attribute_kind::number); }
const binary& attribute_value::as_binary() const { return get<dynamodb::binary>(attribute_kind::binary); }
const string_set& attribute_value::as_string_set() const {
  return get<dynamodb::string_set>(attribute_kind::string_set);
}
const number_set& attribute_value::as_number_set() const {
  return get<dynamodb::number_set>(attribute_kind::number_set);
}
const binary_set& attribute_value::as_binary_set() const {
  return get<dynamodb::binary_set>(attribute_kind::binary_set);
}
const list& attribute_value::as_list() const { return get<dynamodb::list>(attribute_kind::list); }
const item& attribute_value::as_map() const { return get<dynamodb::item>(attribute_kind::map); }

const attribute_value* attribute_value::find(std::string_view name) const noexcept {
  const auto* members = std::get_if<dynamodb::item>(&held_);
  if (members == nullptr) return nullptr;
  const auto found = members->find(name);
  return found == members->end() ? nullptr : &found->second;
}

bool operator==(const attribute_value& a, const attribute_value& b) { return a.held_ == b.held_; }

}  // namespace sparta::dynamodb
