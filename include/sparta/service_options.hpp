#pragma once
#include <sparta/function_options.hpp>
#include <sparta/names.hpp>

#include <map>
#include <string>
#include <string_view>

namespace sparta {

/// A service: one stack, one bootstrap, any number of functions.
struct service_options {
  /// Also the stack's name.
  service_name name;
  std::string_view description{};
  /// For every function that doesn't say otherwise.
  sparta::architecture architecture = sparta::architecture::x86_64;
  /// On the stack, hence on every resource that takes tags.
  std::map<std::string, std::string> tags{};
  /// What functions are like that don't say otherwise.
  function_defaults functions{};
};

}  // namespace sparta
