#pragma once
#include "base/environment.hpp"
#include "base/files.hpp"

#include <sparta/result.hpp>

#include <filesystem>
#include <string_view>

namespace sparta::local {

/// The version that `make setup` installs and the tests run against.
inline constexpr std::string_view ministack_version = "1.5.33";

/// Where MiniStack's program is: $SPARTA_MINISTACK, else in `venv` (empty: none), else on $PATH.
[[nodiscard]] result<std::filesystem::path> find_ministack(const base::environment& environment,
                                                           const base::files& files, const std::filesystem::path& venv);

}  // namespace sparta::local
