#pragma once
#include <concepts>
#include <type_traits>

namespace sparta {
struct context;
template <const auto& Handle, const auto&... Access>
class uses;
}  // namespace sparta

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
template <class F>
using parameters_of = typename signature<F>::parameters;

template <class P>
inline constexpr bool is_context = std::same_as<P, context&> || std::same_as<P, const context&>;
template <class P>
inline constexpr bool is_copied_context = std::same_as<std::remove_cvref_t<P>, context> && !is_context<P>;
template <class P>
inline constexpr bool is_uses = false;
template <const auto& Handle, const auto&... Access>
inline constexpr bool is_uses<uses<Handle, Access...>> = true;
/// Is made for the call, rather than sent with it.
template <class P>
inline constexpr bool is_given = is_context<P> || is_uses<std::remove_cvref_t<P>>;

/// What is decoded for one call can be copied, moved or looked at, and changed by nobody else.
template <class P>
inline constexpr bool is_taken_by_reference_to_change =
    std::is_lvalue_reference_v<P> && !std::is_const_v<std::remove_reference_t<P>> && !is_context<P>;

/// A part of an event, such as a parameter of a request: its `part_of` is the event.
template <class P>
concept is_part = requires { typename std::remove_cvref_t<P>::part_of; };
template <class P>
struct event_with {
  using type = std::remove_cvref_t<P>;
};
template <is_part P>
struct event_with<P> {
  using type = typename std::remove_cvref_t<P>::part_of;
};
template <class P, class Event>
inline constexpr bool is_part_of = false;
template <is_part P, class Event>
inline constexpr bool is_part_of<P, Event> = std::same_as<typename std::remove_cvref_t<P>::part_of, Event>;

/// What to call a handler with. The order is the rule: at most one event, or parts of one, then what is made for the
/// call.
template <class Parameters>
struct handler_shape;
template <>
struct handler_shape<type_list<>> {
  using event = void;
  using given = type_list<>;
  static constexpr bool in_order = true;
};
template <class First, class... Rest>
struct handler_shape<type_list<First, Rest...>> {
  using event = std::conditional_t<is_given<First>, void, typename event_with<First>::type>;
  using given = std::conditional_t<is_given<First>, type_list<First, Rest...>, type_list<Rest...>>;
  static constexpr bool in_order =
      ((is_given<Rest> || is_part_of<Rest, event>)&&...) && (is_context<First> + ... + is_context<Rest>) <= 1;
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
    static_assert(in_order, "sparta: a handler takes at most one event, then sparta::context& and any sparta::uses<…>");
    static_assert(kept, "sparta: a handler takes its event, and sparta::uses<…>, by value or by const reference");
    return !copied && in_order && kept;
  } else {
    return false;
  }
}

}  // namespace sparta::detail
