#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/detail/program.hpp>
#include <sparta/json/detail/field_names.hpp>
#include <sparta/json/detail/missing_rule.hpp>

#include <concepts>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::custom {

namespace detail {

/// What a member of a C++ type is in the template.
template <class T>
struct template_type {
  using type = json::value;
};
template <>
struct template_type<std::string> {
  using type = std::string;
};
template <>
struct template_type<bool> {
  using type = bool;
};
template <std::integral T>
struct template_type<T> {
  using type = std::int64_t;
};
template <std::floating_point T>
struct template_type<T> {
  using type = double;
};
template <class T>
struct template_type<std::vector<T>> {
  using type = cfn::list<typename template_type<T>::type>;
};
template <class T>
struct template_type<std::map<std::string, T>> {
  using type = cfn::map<typename template_type<T>::type>;
};
template <class T>
struct template_type<std::optional<T>> : template_type<T> {};

template <class T>
using in_template = cfn::value<typename template_type<T>::type>;

/// What JSON calls the member.
template <class T, class Member>
std::string_view name_of(Member T::*member) {
  const T probe{};
  const void* const wanted = &(probe.*member);
  std::string_view name;
  json::detail::with_fields(probe, [&](const auto&... field) {
    std::size_t i = 0;
    ((static_cast<const void*>(&field) == wanted ? name = json::detail::member_names<T>[i++] : (++i, name)), ...);
  });
  return name;
}

}  // namespace detail

/// One property of a custom resource, as the template gives it: `{&certificate::domain, zone.name()}`.
template <class Properties>
class property {
 public:
  template <class Member>
  property(Member Properties::*member, const std::type_identity_t<detail::in_template<Member>>& value) {
    if constexpr (!sparta::detail::in_bootstrap) {
      name_ = detail::name_of(member);
      value_ = value;
    }
  }
  [[nodiscard]] std::string_view name() const { return name_; }
  [[nodiscard]] const json::value& value() const { return value_; }

 private:
  std::string_view name_{};
  json::value value_{};
};

/// The members that a request can't be read without.
template <class Properties>
[[nodiscard]] std::vector<std::string_view> required_properties() {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < json::detail::member_names<Properties>.size(); ++i)
    if (json::detail::missing_rules_of<Properties>[i] == json::detail::missing::refused)
      names.push_back(json::detail::member_names<Properties>[i]);
  return names;
}

}  // namespace sparta::custom
