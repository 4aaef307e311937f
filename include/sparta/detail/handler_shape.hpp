#pragma once
#include <concepts>
#include <type_traits>

namespace sparta {
struct context;
}

namespace sparta::detail {

template <class... Types>
struct type_list {};

/// The parameters of a function, or of an object's one operator(). Undefined for what is neither.
template <class F>
struct signature;
template <class R, class... P>
struct signature<R (*)(P...)> {
  using parameters = type_list<P...>;
  using reply = R;
};
template <class R, class... P>
struct signature<R (*)(P...) noexcept> : signature<R (*)(P...)> {};
template <class C, class R, class... P>
struct signature<R (C::*)(P...)> : signature<R (*)(P...)> {};
template <class C, class R, class... P>
struct signature<R (C::*)(P...) const> : signature<R (*)(P...)> {};
template <class C, class R, class... P>
struct signature<R (C::*)(P...) noexcept> : signature<R (*)(P...)> {};
template <class C, class R, class... P>
struct signature<R (C::*)(P...) const noexcept> : signature<R (*)(P...)> {};
template <class F>
  requires requires { &F::operator(); }
struct signature<F> : signature<decltype(&F::operator())> {};

/// What it returns.
template <class F>
using reply_of = std::remove_cvref_t<typename signature<F>::reply>;

/// One record of a batch; its header says how to take the batch apart.
template <class Event>
concept takes_one_record = requires { typename Event::batch_type; };

template <class F>
concept has_signature = requires { typename signature<F>::parameters; };

template <class P>
inline constexpr bool is_context = std::same_as<P, context&> || std::same_as<P, const context&>;
template <class P>
inline constexpr bool is_copied_context = std::same_as<std::remove_cvref_t<P>, context> && !is_context<P>;
/// What is decoded for one call can be copied, moved or looked at, and changed by nobody else.
template <class P>
inline constexpr bool is_taken_by_reference_to_change =
    std::is_lvalue_reference_v<P> && !std::is_const_v<std::remove_reference_t<P>> && !is_context<P>;

/// What to call a handler with. The order is the rule: at most one event, then at most the context.
template <class Parameters>
struct handler_shape {
  static constexpr bool in_order = false;
};
template <>
struct handler_shape<type_list<>> {
  using event = void;
  static constexpr bool in_order = true;
  static constexpr bool takes_context = false;
};
template <class P>
struct handler_shape<type_list<P>> {
  using event = std::conditional_t<is_context<P>, void, std::remove_cvref_t<P>>;
  static constexpr bool in_order = true;
  static constexpr bool takes_context = is_context<P>;
};
template <class P, class Last>
struct handler_shape<type_list<P, Last>> {
  using event = std::remove_cvref_t<P>;
  static constexpr bool in_order = !is_context<P> && is_context<Last>;
  static constexpr bool takes_context = true;
};

template <class Parameters>
inline constexpr bool copies_context = false;
template <class... P>
inline constexpr bool copies_context<type_list<P...>> = (is_copied_context<P> || ...);
template <class Parameters>
inline constexpr bool changes_event = false;
template <class... P>
inline constexpr bool changes_event<type_list<P...>> = (is_taken_by_reference_to_change<P> || ...);

/// True, or a compile error whose first line is the rule that the handler breaks.
template <class F>
consteval bool well_shaped() {
  static_assert(has_signature<F>,
                "sparta: a handler is a function, or an object with one operator() that is not a template");
  if constexpr (has_signature<F>) {
    using parameters = typename signature<F>::parameters;
    constexpr bool copied = copies_context<parameters>;
    constexpr bool in_order = copied || handler_shape<parameters>::in_order;
    constexpr bool kept = !in_order || !changes_event<parameters>;
    static_assert(!copied, "sparta: a handler takes the context by reference, as sparta::context&");
    static_assert(in_order, "sparta: a handler takes at most one event, then at most sparta::context&");
    static_assert(kept, "sparta: a handler takes its event by value or by const reference");
    return !copied && in_order && kept;
  } else {
    return false;
  }
}

}  // namespace sparta::detail
