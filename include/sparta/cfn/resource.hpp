#pragma once
#include <sparta/cfn/arn.hpp>
#include <sparta/cfn/concatenation.hpp>
#include <sparta/cfn/expressions.hpp>
#include <sparta/cfn/pseudo.hpp>
#include <sparta/cfn/tag.hpp>
#include <sparta/cfn/value.hpp>
#include <sparta/detail/literal.hpp>
#include <sparta/names.hpp>

namespace sparta {

namespace cfn {

using sparta::detail::literal;

/// What every handle has. The generated ones add a member function for each attribute of their type: templates over
/// what they stand on, since a function that runs asks the same of what is deployed (<sparta/uses.hpp>).
class handle {
 public:
  sparta::logical_id logical_id;

  constexpr explicit handle(sparta::logical_id name) : logical_id(name) {}
  /// What `Ref` gives: for most types the physical name or id; each type's comment says.
  [[nodiscard]] value<std::string> ref() const { return cfn::ref(logical_id); }

 protected:
  template <class T, literal Name>
  [[nodiscard]] T attribute() const {
    return T(unchecked(detail::get_att_node(logical_id.text, Name.text)));
  }
  template <class T>
  [[nodiscard]] T ref_as() const {
    return T(unchecked(ref()));
  }
  /// Text in which `${Self}` is what `Ref` gives.
  template <class T, literal Text>
  [[nodiscard]] T formatted() const {
    return T(unchecked(detail::arn_node(logical_id.text, Text.text)));
  }
  template <class T>
  [[nodiscard]] T below(const detail::value_base& arn, const char* between, const value<std::string>& pattern,
                        const char* after = "") const {
    return T(unchecked(detail::arn_below_node(arn, between, pattern, after)));
  }
  template <class T, literal Arn>
  [[nodiscard]] T below(const char* between, const value<std::string>& pattern, const char* after = "") const {
    return below<T>(formatted<unchecked, Arn>(), between, pattern, after);
  }
};

/// A resource type: a structure with a handle.
template <class R>
concept resource_type = detail::structure<R> && requires { typename R::handle_; };

/// Any attribute, by name: the handle of a resource of no known type.
struct untyped_handle : handle {
  using handle::handle;
  template <class T = std::string>
  [[nodiscard]] value<T> get(const char* name) const {
    return unchecked(detail::get_att_node(logical_id.text, name));
  }
};

/// A resource of a type that is too new for the spec, such as `{.type = "AWS::New::Thing", .properties = {…}}`.
struct untyped_resource {
  std::string_view type;
  value<json::value> properties{};
};

}  // namespace cfn

/// A resource of the service's: its type and its name in the template. What it is like is given to
/// `service::resource`.
///
///     constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};
template <cfn::resource_type R>
struct resource : R::handle_ {
  constexpr explicit resource(sparta::logical_id name) : R::handle_(name) {}
};

}  // namespace sparta
