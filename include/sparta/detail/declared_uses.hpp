#pragma once
#include <sparta/detail/handler_shape.hpp>
#include <sparta/detail/program.hpp>

#include <cstddef>
#include <type_traits>

namespace sparta {
class service;
}

namespace sparta::detail {

template <class P>
void declare_use([[maybe_unused]] service& of, [[maybe_unused]] std::size_t function) {
  if constexpr (is_uses<P>) P::declare(of, function);
}
/// What the parameters of a handler say that it uses.
template <class... P>
void declare_uses(type_list<P...>, [[maybe_unused]] service& of, [[maybe_unused]] std::size_t function) {
  (declare_use<std::remove_cvref_t<P>>(of, function), ...);
}

/// A handler that is made of others, such as a router: what they use is no affair of its type.
template <class F>
concept is_made_of_handlers =
    requires(const F& handler, service& of, std::size_t function) { handler.declare(of, function); };

/// What declares the uses of a handler, to be called when its function is declared and the handler given away.
template <class F>
auto uses_of([[maybe_unused]] const F& handler) {
  if constexpr (in_bootstrap)
    return nullptr;
  else if constexpr (is_made_of_handlers<F>)
    return [handler](service& of, std::size_t function) { handler.declare(of, function); };
  else
    return [](service& of, std::size_t function) { declare_uses(parameters_of<F>{}, of, function); };
}

}  // namespace sparta::detail
