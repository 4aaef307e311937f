#pragma once
#include "api/open_api.hpp"
#include "api/rest_api.hpp"

namespace sparta::api {

[[nodiscard]] described_api described(const declared_rest_api& what, const model::service& of);

}  // namespace sparta::api
