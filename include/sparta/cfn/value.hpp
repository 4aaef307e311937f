#pragma once
#include <sparta/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

/// The values that a resource's properties take: docs/reference/cfn.md.
namespace sparta::cfn {

template <class T>
class value;

/// `list<T>` and `map<T>` only name types: `value<list<std::string>>` takes `{"a", "b"}`, `value<map<std::string>>`
/// takes `{{"key", "a"}}`.
template <class T>
struct list;
template <class T>
struct map;

namespace detail {

/// What a value is made of. The tool defines it; in a bootstrap no node is ever made, and every function below
/// that would make one returns nullptr, because only the tool needs to know what is deployed.
struct node;

[[nodiscard]] const node* text_node(std::string_view text);
[[nodiscard]] const node* integer_node(std::int64_t number);
[[nodiscard]] const node* real_node(double number);
[[nodiscard]] const node* boolean_node(bool truth);
[[nodiscard]] const node* json_node(const json::value& any);
/// `values` is what the enumerators stand for, in their order, each ended by a null character.
[[nodiscard]] const node* enumerator_node(std::size_t index, const char* values);
/// An object of which `count` members, all of them values, begin at `members`. `shape` is the type's name, then
/// its members' names as AWS spells them, each ended by a null character.
[[nodiscard]] const node* structure_node(const void* members, std::size_t count, const char* shape);
/// `count` structures of `members` members each, one after the other.
[[nodiscard]] const node* structures_node(const void* first, std::size_t count, std::size_t members, const char* shape);
[[nodiscard]] json::value json_of(const node* what);

/// One pointer, nothing to destroy: an aggregate of a thousand values compiles as fast as one of ten, and its
/// members can be walked without knowing their types. Nodes live as long as the process. Like a pointer, `value<T> v;`
/// holds anything and `value<T> v{};` nothing: the trivial constructor spares a compiler a third of its time.
class value_base {
 public:
  /// False for a property that was left out.
  [[nodiscard]] bool has_value() const { return node_ != nullptr; }
  /// The JSON of the template, so that a value can stand inside free-form JSON; null in a bootstrap.
  operator json::value() const { return json_of(node_); }

 protected:
  value_base() = default;
  explicit constexpr value_base(const node* made) : node_(made) {}

 private:
  const node* node_;
};

/// Aggregates of values: the generated ones, which name their members in `shape_`.
template <class T>
concept structure = requires { T::shape_; };

/// How many members a structure has, all of them values.
template <structure T>
[[nodiscard]] consteval std::size_t member_count() {
  static_assert(std::is_trivially_copyable_v<T> && std::is_standard_layout_v<T>,
                "sparta: a structure has no members but values");
  return std::is_empty_v<T> ? 0 : sizeof(T) / sizeof(node*);
}

template <structure T>
[[nodiscard]] const node* encode(const T& literal) {
  return structure_node(&literal, member_count<T>(), T::shape_);
}
template <class T>
  requires std::is_enum_v<T>
[[nodiscard]] const node* encode(T literal) {
  return enumerator_node(static_cast<std::size_t>(literal), values_of(literal));
}

template <class T>
inline constexpr bool is_number = std::is_same_v<T, std::int64_t> || std::is_same_v<T, double>;

/// Where CloudFormation takes any scalar for text.
template <class T>
inline constexpr bool is_scalar = is_number<T> || std::is_same_v<T, bool> || std::is_enum_v<T>;
}  // namespace detail

/// An expression of no known type, taken wherever a value is: the way to say what the types don't know yet.
///
///     .runtime = cfn::unchecked("provided.al2027")
class unchecked : public detail::value_base {
 public:
  explicit unchecked(const json::value& any) : value_base(detail::json_node(any)) {}
  explicit unchecked(const value_base& other) : value_base(other) {}
  explicit constexpr unchecked(const detail::node* made) : value_base(made) {}
};

/// A literal `T` or an expression that becomes one when the template is deployed; or nothing, when the property
/// was left out. `T` is a structure here; the specialisations take the rest. Few constructors, none of them a
/// template: this is instantiated for thousands of types.
template <class T>
class value : public detail::value_base {
 public:
  value() = default;
  value(const T& literal) : value_base(detail::encode(literal)) {}
  constexpr value(unchecked expression) : value_base(expression) {}
};

/// An enum's literal or expression. Text stands in, since a parameter has no enum.
template <class T>
  requires(__is_enum(T))
class value<T> : public detail::value_base {
 public:
  value() = default;
  value(T literal) : value_base(detail::encode(literal)) {}
  constexpr value(unchecked expression) : value_base(expression) {}
  constexpr value(value<std::string> expression);
};

/// A property that can't be left out.
template <class T>
class required : public value<T> {
 public:
  required() = delete;
  using value<T>::value;
  constexpr required(value<T> given) : value<T>(given) {}
};

}  // namespace sparta::cfn

#include <sparta/cfn/collections.hpp>
#include <sparta/cfn/scalars.hpp>
