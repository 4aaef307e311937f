#pragma once
#include "api/mapping.hpp"
#include "api/rest_api.hpp"

#include <optional>
#include <string_view>

namespace sparta::api {

/// What browsers are told of the routes of that path; empty: of all routes.
[[nodiscard]] std::optional<mapping::cors_values> cors_values_of(const declared_rest_api& of,
                                                                 std::string_view path = {});

}  // namespace sparta::api
