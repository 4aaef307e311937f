#pragma once
#include "api/mapping.hpp"

#include <string>

namespace sparta::api::mapping {

/// For an integration response: the headers that any answer has. Of several origins, none: see `with_origin`.
[[nodiscard]] json::object response_parameters(const cors_values& of);

/// For a method response: that these headers may be there.
[[nodiscard]] json::object declared_parameters(const cors_values& of);

/// The template, with what tells the request's origin between its halves when there are several to choose from.
[[nodiscard]] json::value with_origin(const std::optional<cors_values>& of, const std::string& before,
                                      const std::string& after);

}  // namespace sparta::api::mapping
