#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <cmath>
#include <new>

namespace sparta::json {
namespace {

[[noreturn]] void wrong_kind(std::string_view wanted, kind got) {
  throw failure({.kind = error_kind::decode,
                 .message = "expected " + std::string(wanted) + ", got " + std::string(name_of(got))});
}

[[noreturn]] void does_not_fit(std::string_view type) {
  throw failure({.kind = error_kind::decode, .message = "the number does not fit into " + std::string(type)});
}

/// Takes every array and object out of `from`, so that what is left there is destroyed without recursion.
void move_nested(value& from, std::vector<value>& to) {
  const auto take = [&to](value& child) {
    if (child.is_array() || child.is_object()) to.push_back(std::move(child));
  };
  if (from.is_array())
    for (auto& element : from.as_array()) take(element);
  else
    for (auto& member : from.as_object()) take(member.value);
}

}  // namespace

value::value(json::array elements) : held_(type::elements), array_(new json::array(std::move(elements))) {}
value::value(json::object members) : held_(type::members), object_(new json::object(std::move(members))) {}
value::value(std::initializer_list<member> members) : value(json::object(members)) {}

value::value(const value& other) : value() {
  switch (other.held_) {
    case type::string: ::new (&string_) std::string(other.string_); break;
    case type::elements: array_ = new json::array(*other.array_); break;
    case type::members: object_ = new json::object(*other.object_); break;
    case type::boolean: boolean_ = other.boolean_; break;
    case type::real: real_ = other.real_; break;
    case type::unsigned_integer: unsigned_ = other.unsigned_; break;
    case type::signed_integer: signed_ = other.signed_; break;
    case type::null: break;
  }
  held_ = other.held_;
}

value::value(value&& other) noexcept : value() { adopt(std::move(other)); }

value& value::operator=(const value& other) {
  if (this != &other) *this = value(other);
  return *this;
}

value& value::operator=(value&& other) noexcept {
  if (this == &other) return *this;
  // What is assigned may be a part of what is thrown away.
  value old(std::move(*this));
  adopt(std::move(other));
  return *this;
}

/// This one must hold nothing that needs a destructor.
void value::adopt(value&& other) noexcept {
  switch (other.held_) {
    case type::string: ::new (&string_) std::string(std::move(other.string_)); break;
    case type::elements: array_ = std::exchange(other.array_, nullptr); break;
    case type::members: object_ = std::exchange(other.object_, nullptr); break;
    case type::boolean: boolean_ = other.boolean_; break;
    case type::real: real_ = other.real_; break;
    case type::unsigned_integer: unsigned_ = other.unsigned_; break;
    case type::signed_integer: signed_ = other.signed_; break;
    case type::null: break;
  }
  held_ = other.held_;
  if (other.held_ == type::string) other.string_.~basic_string();
  other.held_ = type::null;
}

void value::destroy() noexcept {
  if (held_ == type::string) return string_.~basic_string();
  std::vector<value> nested;
  move_nested(*this, nested);
  while (!nested.empty()) {
    value next = std::move(nested.back());
    nested.pop_back();
    move_nested(next, nested);
  }
  if (held_ == type::elements)
    delete array_;
  else
    delete object_;
}

json::kind value::kind() const noexcept {
  switch (held_) {
    case type::null: return json::kind::null;
    case type::boolean: return json::kind::boolean;
    case type::signed_integer:
    case type::unsigned_integer:
    case type::real: return json::kind::number;
    case type::string: return json::kind::string;
    case type::elements: return json::kind::array;
    case type::members: return json::kind::object;
  }
  return json::kind::null;
}

std::optional<std::int64_t> value::to_int64() const noexcept {
  if (held_ == type::signed_integer) return signed_;
  if (held_ == type::real && real_ >= -0x1p63 && real_ < 0x1p63 && real_ == std::trunc(real_))
    return static_cast<std::int64_t>(real_);
  return std::nullopt;
}

std::optional<std::uint64_t> value::to_uint64() const noexcept {
  if (held_ == type::unsigned_integer) return unsigned_;
  if (held_ == type::signed_integer && signed_ >= 0) return static_cast<std::uint64_t>(signed_);
  if (held_ == type::real && real_ >= 0 && real_ < 0x1p64 && real_ == std::trunc(real_))
    return static_cast<std::uint64_t>(real_);
  return std::nullopt;
}

bool value::as_bool() const {
  if (!is_bool()) wrong_kind("boolean", kind());
  return boolean_;
}

std::int64_t value::as_int64() const {
  if (!is_number()) wrong_kind("number", kind());
  const auto number = to_int64();
  if (!number) does_not_fit("a 64 bit integer");
  return *number;
}

std::uint64_t value::as_uint64() const {
  if (!is_number()) wrong_kind("number", kind());
  const auto number = to_uint64();
  if (!number) does_not_fit("an unsigned 64 bit integer");
  return *number;
}

double value::as_double() const {
  switch (held_) {
    case type::real: return real_;
    case type::signed_integer: return static_cast<double>(signed_);
    case type::unsigned_integer: return static_cast<double>(unsigned_);
    default: wrong_kind("number", kind());
  }
}

const std::string& value::as_string() const {
  if (!is_string()) wrong_kind("string", kind());
  return string_;
}

const json::array& value::as_array() const {
  if (!is_array()) wrong_kind("array", kind());
  return *array_;
}

const json::object& value::as_object() const {
  if (!is_object()) wrong_kind("object", kind());
  return *object_;
}

std::string& value::as_string() { return const_cast<std::string&>(std::as_const(*this).as_string()); }
json::array& value::as_array() { return const_cast<json::array&>(std::as_const(*this).as_array()); }
json::object& value::as_object() { return const_cast<json::object&>(std::as_const(*this).as_object()); }

const value* value::find(std::string_view name) const noexcept {
  return is_object() ? std::as_const(*object_).find(name) : nullptr;
}

bool operator==(const value& a, const value& b) noexcept {
  using type = value::type;
  if (a.held_ == b.held_) {
    switch (a.held_) {
      case type::null: return true;
      case type::boolean: return a.boolean_ == b.boolean_;
      case type::signed_integer: return a.signed_ == b.signed_;
      case type::unsigned_integer: return a.unsigned_ == b.unsigned_;
      case type::real: return a.real_ == b.real_;
      case type::string: return a.string_ == b.string_;
      case type::elements: return *a.array_ == *b.array_;
      case type::members: return *a.object_ == *b.object_;
    }
  }
  if (b.held_ == type::real) {
    if (a.held_ == type::signed_integer) return b.to_int64() == a.signed_;
    if (a.held_ == type::unsigned_integer) return b.to_uint64() == a.unsigned_;
  }
  return a.held_ == type::real && b.is_integer() && b == a;
}

}  // namespace sparta::json
