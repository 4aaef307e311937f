#pragma once
#include "local/instance.hpp"
#include "local/world.hpp"

#include <sparta/result.hpp>

#include <filesystem>

namespace sparta::local {

/// Starts MiniStack on 127.0.0.1:`port`, all its files below `folder`; doesn't wait until it answers.
[[nodiscard]] result<instance> launch(world& with, const std::filesystem::path& program,
                                      const std::filesystem::path& folder, std::uint16_t port);

/// Waits until it answers; when it ends, or takes too long, the error shows the end of its log.
result<void> wait_until_ready(world& with, const instance& started);

}  // namespace sparta::local
