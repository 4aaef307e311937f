#pragma once

namespace sparta {

namespace detail {
struct stack_handle {};
}  // namespace detail

/// The stack itself, for a handler that wants to know where it runs: `sparta::uses<sparta::stack>`.
inline constexpr detail::stack_handle stack{};

}  // namespace sparta
