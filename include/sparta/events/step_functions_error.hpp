#pragma once
#include <sparta/json/json.hpp>

#include <optional>
#include <string>

namespace sparta::events {

/// What the input of a state is that catches an error.
/// https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
struct step_functions_error {
  std::string error;  ///< as `States.Timeout`
  std::optional<std::string> cause;
  json::rest more{};
};
constexpr auto json_names(json::as<step_functions_error>) { return json::pascal_case(); }

}  // namespace sparta::events
