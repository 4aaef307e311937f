#pragma once
#include <sparta/cfn/arn.hpp>
#include <sparta/cfn/concatenation.hpp>
#include <sparta/cfn/expressions.hpp>
#include <sparta/cfn/pseudo.hpp>
#include <sparta/cfn/tag.hpp>
#include <sparta/cfn/value.hpp>
#include <sparta/names.hpp>

namespace sparta {

namespace cfn {

/// What every handle has; the generated ones add a member function for each attribute of their type.
class handle {
 public:
  sparta::logical_id logical_id;

  constexpr explicit handle(sparta::logical_id name) : logical_id(name) {}
  /// What `Ref` gives: for most types the physical name or id; each type's comment says.
  [[nodiscard]] value<std::string> ref() const { return cfn::ref(logical_id); }

 protected:
  [[nodiscard]] unchecked attribute(const char* name) const {
    return unchecked(detail::get_att_node(logical_id.text, name));
  }
  /// Text in which `${Self}` is what `Ref` gives.
  [[nodiscard]] unchecked formatted(const char* text) const {
    return unchecked(detail::arn_node(logical_id.text, text));
  }
  [[nodiscard]] static unchecked below(const detail::value_base& arn, const char* between,
                                       const value<std::string>& pattern, const char* after = "") {
    return unchecked(detail::arn_below_node(arn, between, pattern, after));
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
    return attribute(name);
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
