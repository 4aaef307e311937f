#pragma once
#include <sparta/json/kind.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sparta::json {

class value;
class object;
struct member;
using array = std::vector<value>;

template <class T>
concept integer_number =
    std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char> && !std::same_as<T, wchar_t> &&
    !std::same_as<T, char8_t> && !std::same_as<T, char16_t> && !std::same_as<T, char32_t>;

/// Any JSON: null, a boolean, a number, a string, an array or an object.
///
///     json::value v = {{"id", 42}, {"tags", json::array{"new", "paid"}}, {"note", nullptr}};
///
/// Integers keep all their 64 bits. Numbers are equal when they are the same number, however they are held.
class value {
 public:
  value() noexcept : held_(type::null), signed_(0) {}
  value(std::nullptr_t) noexcept : value() {}
  template <std::same_as<bool> Bool>
  value(Bool truth) noexcept : held_(type::boolean), boolean_(truth) {}
  template <integer_number Integer>
  value(Integer number) noexcept : held_(type::signed_integer), signed_(static_cast<std::int64_t>(number)) {
    if (std::cmp_greater(number, INT64_MAX))
      held_ = type::unsigned_integer, unsigned_ = static_cast<std::uint64_t>(number);
  }
  template <std::floating_point Real>
  value(Real number) noexcept : held_(type::real), real_(static_cast<double>(number)) {}
  value(const char* text) : value(std::string(text)) {}
  value(std::string_view text) : value(std::string(text)) {}
  value(std::string text) noexcept : held_(type::string), string_(std::move(text)) {}
  value(json::array elements);
  value(json::object members);
  value(std::initializer_list<member> members);

  value(const value& other);
  value(value&& other) noexcept;
  value& operator=(const value& other);
  value& operator=(value&& other) noexcept;
  ~value() {
    if (held_ >= type::string) destroy();
  }

  [[nodiscard]] json::kind kind() const noexcept;
  [[nodiscard]] bool is_null() const noexcept { return held_ == type::null; }
  [[nodiscard]] bool is_bool() const noexcept { return held_ == type::boolean; }
  [[nodiscard]] bool is_number() const noexcept { return is_integer() || held_ == type::real; }
  /// Written without fraction and exponent, and no larger than 64 bits.
  [[nodiscard]] bool is_integer() const noexcept {
    return held_ == type::signed_integer || held_ == type::unsigned_integer;
  }
  [[nodiscard]] bool is_string() const noexcept { return held_ == type::string; }
  [[nodiscard]] bool is_array() const noexcept { return held_ == type::elements; }
  [[nodiscard]] bool is_object() const noexcept { return held_ == type::members; }

  /// The number, when it is a whole one in range: 1.0 and 1e3 are, however they were written.
  [[nodiscard]] std::optional<std::int64_t> to_int64() const noexcept;
  [[nodiscard]] std::optional<std::uint64_t> to_uint64() const noexcept;

  // What is held. Asking for another kind, or for a number that doesn't fit, throws `sparta::failure`.
  [[nodiscard]] bool as_bool() const;
  [[nodiscard]] std::int64_t as_int64() const;
  [[nodiscard]] std::uint64_t as_uint64() const;
  [[nodiscard]] double as_double() const;
  [[nodiscard]] const std::string& as_string() const;
  [[nodiscard]] const json::array& as_array() const;
  [[nodiscard]] const json::object& as_object() const;
  [[nodiscard]] std::string& as_string();
  [[nodiscard]] json::array& as_array();
  [[nodiscard]] json::object& as_object();

  /// The member of that name; nullptr when there is none, or when this is no object.
  [[nodiscard]] const value* find(std::string_view name) const noexcept;

  friend bool operator==(const value& a, const value& b) noexcept;

 private:
  enum class type : unsigned char { null, boolean, signed_integer, unsigned_integer, real, string, elements, members };
  void destroy() noexcept;
  void adopt(value&& other) noexcept;

  type held_;
  union {
    bool boolean_;
    std::int64_t signed_;
    std::uint64_t unsigned_;
    double real_;
    std::string string_;
    json::array* array_;
    json::object* object_;
  };
};

}  // namespace sparta::json

#include <sparta/json/object.hpp>
