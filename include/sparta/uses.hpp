#pragma once
#include <sparta/cfn/parameter.hpp>
#include <sparta/declared_use.hpp>
#include <sparta/stack.hpp>
#include <sparta/use_operations.hpp>
#include <sparta/used_handle.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace sparta {

struct context;

namespace detail {

template <class Handle>
inline constexpr bool is_parameter = false;
template <class T>
inline constexpr bool is_parameter<parameter<T>> = true;
template <class Handle>
concept parameter_handle = is_parameter<std::remove_cvref_t<Handle>>;

template <class Handle>
concept untyped_handle = std::derived_from<std::remove_cvref_t<Handle>, cfn::handle> && !resource_handle<Handle>;

template <const auto& Handle, class Usual = typename resource_type_of<Handle>::handle_>
using used_attributes = typename standing_on<Usual, used_handle<Handle>>::type;

}  // namespace detail

/// What a function uses of the stack, as a parameter of its handler, after the event: the resource of that handle. It
/// is told what its code asks for, and gets the access that is declared, and no other.
///
///     constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};
///     void take(const order& event, sparta::uses<orders, sparta::write> table) { table.put(event); }
///
/// `ref()` and the attributes are called as the handle's: `table.arn()`. The operations of tables, buckets, topics and
/// queues are in <sparta/uses/…>. docs/reference/uses.md
template <const auto& Handle, const auto&... Access>
class uses {
  static_assert(sizeof...(Access) > 999,
                "sparta: uses<…> names a sparta::resource, a sparta::parameter or sparta::stack");

 public:
  explicit uses(context&) {}
  static void declare(service&, std::size_t) {}
};

/// A resource.
template <const auto& Handle, const auto&... Access>
  requires detail::resource_handle<decltype(Handle)>
class uses<Handle, Access...> : public detail::used_attributes<Handle>,
                                public detail::operations_of<uses<Handle, Access...>, Handle, Access...> {
  static_assert((detail::is_access_to<Handle, Access>() && ...));

 public:
  explicit uses(context& call) : call_(&call) {}

  /// Of the invocation that it was made for.
  [[nodiscard]] context& call() const { return *call_; }
  [[nodiscard]] static consteval bool allows(std::string_view action) { return detail::allows<Access...>(action); }

  static void declare(service& of, std::size_t function) {
    detail::declared_use what{.id = Handle.logical_id.text, .type = detail::type_of<Handle>};
    (detail::add_grants<Handle>(Access, what.grants), ...);
    detail::declare_use(of, function, what);
  }

 private:
  context* call_;
};

/// A resource of a type that is too new for Sparta, or a custom one: attributes by name.
template <const auto& Handle, const auto&... Access>
  requires detail::untyped_handle<decltype(Handle)>
class uses<Handle, Access...> : public detail::used_handle<Handle> {
  static_assert(sizeof...(Access) == 0,
                "sparta: access to a resource of a type that Sparta doesn't know is said by .allow(…) of the function");

 public:
  explicit uses(context&) {}

  /// `get<"Endpoint">()`, `get<"Port", std::int64_t>()`
  template <cfn::literal Name, class T = std::string>
  [[nodiscard]] T get() const {
    return this->template attribute<cfn::value<T>, Name>();
  }

  static void declare(service& of, std::size_t function) {
    detail::declare_use(of, function, {.id = Handle.logical_id.text});
  }
};

/// A parameter of the template, with the value that it had when the stack was deployed.
template <const auto& Handle, const auto&... Access>
  requires detail::parameter_handle<decltype(Handle)>
class uses<Handle, Access...> {
  static_assert(sizeof...(Access) == 0, "sparta: a parameter is read as it is: uses<…> takes no access to it");

 public:
  explicit uses(context&) {}

  [[nodiscard]] auto value() const { return detail::told<decltype(Handle.ref())>(Handle.logical_id.text, ""); }

  static void declare(service& of, std::size_t function) {
    using told = decltype(Handle.ref());
    detail::declare_use(of, function,
                        {.kind = detail::used_kind::parameter,
                         .id = Handle.logical_id.text,
                         .is_list = std::is_same_v<told, cfn::value<cfn::list<std::string>>>});
  }
};

/// The stack.
template <const auto& Handle, const auto&... Access>
  requires std::is_same_v<std::remove_cvref_t<decltype(Handle)>, detail::stack_handle>
class uses<Handle, Access...> {
  static_assert(sizeof...(Access) == 0, "sparta: the stack is only told of: uses<…> takes no access to it");

 public:
  explicit uses(context&) {}

  [[nodiscard]] std::string name() const { return detail::used_variable_text("SPARTA_STACK_NAME"); }
  /// Its ARN.
  [[nodiscard]] std::string id() const { return detail::used_variable_text("SPARTA_STACK_ID"); }
  /// Where the function runs, as Lambda says it.
  [[nodiscard]] std::string region() const { return detail::used_variable_text("AWS_REGION"); }

  static void declare(service& of, std::size_t function) {
    detail::declare_use(of, function, {.kind = detail::used_kind::stack});
  }
};

}  // namespace sparta
