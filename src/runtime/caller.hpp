#pragma once
#include "runtime/invocation.hpp"
#include "runtime/settings.hpp"

#include <sparta/context.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace sparta::runtime {

/// A Cognito identity with its texts.
struct caller_identity {
  std::string identity_id{};
  std::string identity_pool_id{};
};

/// Clients spell the members in several ways, so case, underscores and the word `cognito` don't count.
/// Nothing for text that is not a JSON object.
[[nodiscard]] std::optional<caller_identity> read_identity(std::string_view json);

/// What a handler is given. The views point into the arguments. A client context or an identity that can't be read is
/// left out, with a warning in the log: it is the caller's, and no reason to fail.
[[nodiscard]] context make_context(const invocation& of, const settings& from, const logger& log,
                                   caller_identity& storage);

}  // namespace sparta::runtime
