#pragma once
#include <sparta/cfn/value.hpp>

#include <concepts>
#include <initializer_list>

namespace sparta::cfn {

template <>
class value<std::string> : public detail::value_base {
 public:
  value() = default;
  value(const char* literal) : value_base(detail::text_node(literal)) {}
  value(std::string_view literal) : value_base(detail::text_node(literal)) {}
  value(const std::string& literal) : value_base(detail::text_node(literal)) {}
  value(std::nullptr_t) = delete;
  constexpr value(unchecked expression) : value_base(expression) {}
  template <class U>
    requires detail::is_scalar<U>
  constexpr value(value<U> expression) : value_base(expression) {}
};

template <class T>
  requires(__is_enum(T))
constexpr value<T>::value(value<std::string> expression) : value_base(expression) {}

template <>
class value<bool> : public detail::value_base {
 public:
  value() = default;
  template <std::same_as<bool> Bool>  // no pointer is a truth value
  value(Bool literal) : value_base(detail::boolean_node(literal)) {}
  constexpr value(unchecked expression) : value_base(expression) {}
};

template <>
class value<std::int64_t> : public detail::value_base {
 public:
  value() = default;
  template <json::integer_number Integer>
  value(Integer literal) : value_base(detail::integer_node(static_cast<std::int64_t>(literal))) {}
  constexpr value(unchecked expression) : value_base(expression) {}
  constexpr value(value<double> expression);
};

template <>
class value<double> : public detail::value_base {
 public:
  value() = default;
  template <json::integer_number Integer>
  value(Integer literal) : value_base(detail::integer_node(static_cast<std::int64_t>(literal))) {}
  template <std::floating_point Real>
  value(Real literal) : value_base(detail::real_node(static_cast<double>(literal))) {}
  constexpr value(unchecked expression) : value_base(expression) {}
  constexpr value(value<std::int64_t> expression) : value_base(expression) {}
};

constexpr value<std::int64_t>::value(value<double> expression) : value_base(expression) {}

/// Free-form JSON, such as a policy document, and the few properties that take values of several types:
///
///     .policy_document = {{"Version", "2012-10-17"}, {"Statement", json::array{…}}}
///
/// Any value may stand inside: `{"Resource", orders.arn()}`.
template <>
class value<json::value> : public detail::value_base {
 public:
  value() = default;
  value(const json::value& literal) : value_base(detail::json_node(literal)) {}
  value(std::initializer_list<json::member> members) : value_base(detail::json_node(json::value(members))) {}
  value(const char* literal) : value_base(detail::text_node(literal)) {}
  value(const std::string& literal) : value_base(detail::text_node(literal)) {}
  value(std::nullptr_t) = delete;
  template <std::same_as<bool> Bool>
  value(Bool literal) : value_base(detail::boolean_node(literal)) {}
  template <json::integer_number Integer>
  value(Integer literal) : value_base(detail::integer_node(static_cast<std::int64_t>(literal))) {}
  template <std::floating_point Real>
  value(Real literal) : value_base(detail::real_node(static_cast<double>(literal))) {}
  template <detail::structure T>
  value(const T& literal) : value_base(detail::encode(literal)) {}
  constexpr value(unchecked expression) : value_base(expression) {}
  template <class U>
  constexpr value(value<U> expression) : value_base(expression) {}
};

}  // namespace sparta::cfn
