#pragma once
#include "aws/tls_context.hpp"
#include "wire/connection.hpp"

#include <memory>
#include <string>

namespace sparta::aws {

/// TLS over a connection, once the server has shown a certificate that is trusted, in time, and its own: for `host`, a
/// name or an address. The error says which of these it lacks.
[[nodiscard]] result<std::unique_ptr<wire::connection>> secure(std::unique_ptr<wire::connection> plain,
                                                               const std::string& host, const tls_context& with);

}  // namespace sparta::aws
