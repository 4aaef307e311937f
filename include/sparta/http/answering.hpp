#pragma once
#include <sparta/detail/handler_shape.hpp>
#include <sparta/http/request.hpp>

#include <type_traits>
#include <utility>

namespace sparta::http {

namespace detail {

/// A handler that wants nothing of the request, as one that takes it: so its answer is a response all the same.
template <class F, class Given>
class answering;
template <class F, class... Given>
class answering<F, sparta::detail::type_list<Given...>> {
 public:
  explicit answering(F handler) : handler_(std::move(handler)) {}
  typename sparta::detail::signature<F>::reply operator()(const request& /*of*/, Given... given) {
    return handler_(std::forward<Given>(given)...);
  }

 private:
  F handler_;
};

}  // namespace detail

/// The handler, as a route calls it: one without an event answers requests, too.
template <class F>
auto for_requests(F handler) {
  using shape = sparta::detail::handler_shape<sparta::detail::parameters_of<F>>;
  if constexpr (std::is_void_v<typename shape::event>)
    return detail::answering<F, typename shape::given>(std::move(handler));
  else
    return handler;
}

}  // namespace sparta::http
