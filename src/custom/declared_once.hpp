#pragma once
#include <sparta/custom/serve.hpp>
#include <sparta/service.hpp>

#include <optional>

namespace sparta::custom {

/// The function of that name; declared, if the service has none yet.
template <class Handler>
[[nodiscard]] auto declared_once(service& of, const function_options& options, Handler handler,
                                 std::source_location where) {
  using declared = decltype(of.function(options, handler, where));
  if (const std::optional<std::size_t> index = of.find_function(options.name.text)) return declared(of, *index);
  return of.function(options, handler, where);
}

}  // namespace sparta::custom
