#pragma once
#include "cli/session.hpp"
#include "deploy/provision.hpp"

#include <string>

namespace sparta::cli {

/// What a provision prints at its end: the stack, its outputs, and commands to go on with.
[[nodiscard]] std::string provision_text(const deploy::provision_report& done, const session& on,
                                         const deploy::world& with);
[[nodiscard]] std::string provision_json(const deploy::provision_report& done);

}  // namespace sparta::cli
