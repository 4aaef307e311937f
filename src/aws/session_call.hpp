#pragma once
#include "aws/client.hpp"

#include <sparta/aws/session.hpp>

namespace sparta::aws {

/// `call` for the functions that handlers use.
[[nodiscard]] result<http_response> call(session& with, const service_call& what);

}  // namespace sparta::aws
