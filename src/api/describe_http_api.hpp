#pragma once
#include "api/http_api.hpp"
#include "api/open_api.hpp"

namespace sparta::api {

[[nodiscard]] described_api described(const declared_http_api& what, const model::service& of);

}  // namespace sparta::api
