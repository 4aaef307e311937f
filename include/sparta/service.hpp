#pragma once
#include <sparta/function.hpp>
#include <sparta/handler.hpp>
#include <sparta/names.hpp>

#include <map>
#include <memory>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>

namespace sparta {

namespace rules {
/// What an overload that is deleted would return: what its caller should have known.
struct a_handler_is_one_function_and_not_several_of_one_name;
}  // namespace rules

/// A service: one stack, one bootstrap, any number of functions.
struct service_options {
  /// Also the stack's name.
  service_name name;
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
    if constexpr (detail::well_shaped<Handler>())
      return sparta::function<event_of<Handler>>(declare(options, detail::erase(std::move(handler)), where));
  }
  /// For a name that several functions have: `static_cast` picks one, or a lambda calls it.
  rules::a_handler_is_one_function_and_not_several_of_one_name function(const function_options&, ...) = delete;

  [[nodiscard]] state& declared() { return *state_; }
  [[nodiscard]] const state& declared() const { return *state_; }

 private:
  std::size_t declare(const function_options& options, erased_handler handler, std::source_location where);
  std::unique_ptr<state> state_;
};

}  // namespace sparta
