#pragma once
#include "api/open_api.hpp"

#include <string>

namespace sparta::api {

/// A route as an Operation Object: https://spec.openapis.org/oas/v3.1.0#operation-object
[[nodiscard]] json::value operation_object(const described_route& of, const std::string& id,
                                           const operation& described);

}  // namespace sparta::api
