#pragma once
#include <sparta/function.hpp>
#include <sparta/handler.hpp>

#include <map>
#include <memory>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>

namespace sparta {

/// A service: one stack, one bootstrap, any number of functions.
struct service_options {
  /// Also the stack's name: a letter, then letters, digits and hyphens, at most 128.
  std::string_view name;
  std::string_view description{};
  /// For every function that doesn't say otherwise.
  sparta::architecture architecture = sparta::architecture::x86_64;
  /// On the stack, hence on every resource that takes tags.
  std::map<std::string, std::string> tags{};
};

/// What `main` declares. The tool keeps all of it; in a bootstrap only the handlers are real.
class service {
 public:
  struct state;  // one definition in each of the two libraries

  explicit service(const service_options& options, std::source_location where = std::source_location::current());
  ~service();
  service(const service&) = delete;
  service& operator=(const service&) = delete;

  /// Declares a function. `handler` is a function or a callable object, taking at most one event (any JSON type,
  /// or std::string_view for the raw payload), then optionally sparta::context&; returning nothing, a JSON type,
  /// sparta::raw_response, or sparta::result of one of these. It may throw.
  template <class Handler>
  auto function(const function_options& options, Handler handler,
                std::source_location where = std::source_location::current()) {
    static_assert(detail::has_signature<Handler>,
                  "sparta: a handler is a function, or an object with one operator() that is not a template");
    if constexpr (detail::has_signature<Handler>) {
      using parameters = typename detail::signature<std::decay_t<Handler>>::parameters;
      constexpr bool well_shaped = detail::takes_one_event_first<parameters>;
      static_assert(well_shaped,
                    "sparta: a handler takes at most one event, then only sparta::context& and sparta::uses<...>");
      if constexpr (well_shaped)
        return sparta::function<event_of<Handler>>(declare(options, detail::erase(std::move(handler)), where));
    }
  }

  [[nodiscard]] state& declared() { return *state_; }
  [[nodiscard]] const state& declared() const { return *state_; }

 private:
  std::size_t declare(const function_options& options, erased_handler handler, std::source_location where);
  std::unique_ptr<state> state_;
};

}  // namespace sparta
