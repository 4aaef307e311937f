#pragma once
#include <sparta/json/as.hpp>
#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace sparta::json {
class writer;
}

namespace sparta::dynamodb {

class attribute_value;

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html
enum class attribute_kind : unsigned char {
  null,
  boolean,
  string,
  number,
  binary,
  string_set,
  number_set,
  binary_set,
  list,
  map,
};

/// What the wire calls it: `NULL`, `BOOL`, `S`, `N` …
[[nodiscard]] std::string_view name_of(attribute_kind what) noexcept;

/// A number of up to 38 digits: its text, exactly as it came. Two are equal when their texts are.
struct number {
  std::string text = "0";

  /// The number, when it is a whole one in range.
  [[nodiscard]] std::optional<std::int64_t> to_int64() const;
  [[nodiscard]] std::optional<std::uint64_t> to_uint64() const;
  /// The nearest one.
  [[nodiscard]] std::optional<double> to_double() const;
  friend bool operator==(const number&, const number&) = default;
};

using binary = std::vector<std::byte>;
using list = std::vector<attribute_value>;
/// An item, and a map inside one.
using item = std::map<std::string, attribute_value, std::less<>>;

/// Keeps the order that its elements came in; two are equal in any order.
template <class Element>
struct set_of {
  std::vector<Element> values;

  friend bool operator==(const set_of& a, const set_of& b) {
    return std::is_permutation(a.values.begin(), a.values.end(), b.values.begin(), b.values.end());
  }
};
using string_set = set_of<std::string>;
using number_set = set_of<number>;
using binary_set = set_of<binary>;

/// One attribute of an item, of any of DynamoDB's ten kinds:
///
///     dynamodb::item order = {{"id", "42"}, {"total", 9.5}, {"tags", dynamodb::string_set{{"new", "paid"}}}};
///
/// An infinity and NaN, which DynamoDB does not have, become NULL. In JSON it is what DynamoDB's wire and its streams
/// have: `{"S": "42"}`, `{"N": "9.5"}`, `{"SS": ["new", "paid"]}`.
class attribute_value {
 public:
  attribute_value() noexcept = default;
  attribute_value(std::nullptr_t) noexcept {}
  template <std::same_as<bool> Bool>
  attribute_value(Bool truth) noexcept : held_(truth) {}
  template <json::integer_number Integer>
  attribute_value(Integer whole) : held_(number{std::to_string(whole)}) {}
  template <std::floating_point Real>
  attribute_value(Real real) : attribute_value(of(static_cast<double>(real))) {}
  attribute_value(float real) : attribute_value(of(real)) {}
  attribute_value(const char* text) : held_(std::string(text)) {}
  attribute_value(std::string_view text) : held_(std::string(text)) {}
  attribute_value(std::string text) noexcept : held_(std::move(text)) {}
  attribute_value(dynamodb::number exact) noexcept : held_(std::move(exact)) {}
  attribute_value(dynamodb::binary bytes) noexcept : held_(std::move(bytes)) {}
  attribute_value(dynamodb::string_set set) noexcept : held_(std::move(set)) {}
  attribute_value(dynamodb::number_set set) noexcept : held_(std::move(set)) {}
  attribute_value(dynamodb::binary_set set) noexcept : held_(std::move(set)) {}
  attribute_value(dynamodb::list elements) noexcept : held_(std::move(elements)) {}
  attribute_value(dynamodb::item members) noexcept : held_(std::move(members)) {}

  [[nodiscard]] attribute_kind kind() const noexcept { return static_cast<attribute_kind>(held_.index()); }
  [[nodiscard]] bool is_null() const noexcept { return kind() == attribute_kind::null; }

  // What is held. Asking for another kind throws `sparta::failure`.
  [[nodiscard]] bool as_bool() const;
  [[nodiscard]] const std::string& as_string() const;
  [[nodiscard]] const dynamodb::number& as_number() const;
  [[nodiscard]] const dynamodb::binary& as_binary() const;
  [[nodiscard]] const dynamodb::string_set& as_string_set() const;
  [[nodiscard]] const dynamodb::number_set& as_number_set() const;
  [[nodiscard]] const dynamodb::binary_set& as_binary_set() const;
  [[nodiscard]] const dynamodb::list& as_list() const;
  [[nodiscard]] const dynamodb::item& as_map() const;

  /// The member of that name; nullptr when there is none, or when this is no map.
  [[nodiscard]] const attribute_value* find(std::string_view name) const noexcept;

  friend bool operator==(const attribute_value& a, const attribute_value& b);

 private:
  [[nodiscard]] static attribute_value of(double real);
  [[nodiscard]] static attribute_value of(float real);
  template <class T>
  [[nodiscard]] const T& get(attribute_kind wanted) const;

  // In the order of attribute_kind.
  std::variant<std::monostate, bool, std::string, dynamodb::number, dynamodb::binary, dynamodb::string_set,
               dynamodb::number_set, dynamodb::binary_set, dynamodb::list, dynamodb::item>
      held_;
};

/// For nothing that converts to one: an item is written as what it is, without the `M` of a map in an item.
void to_json(json::writer& out, const std::same_as<attribute_value> auto& what);
[[nodiscard]] result<attribute_value> from_json(const json::value& in, json::as<attribute_value>);

}  // namespace sparta::dynamodb
