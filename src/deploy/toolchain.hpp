#pragma once
#include <sparta/detail/build_info.hpp>
#include <sparta/result.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::deploy {

struct bootstrap_target {
  std::string architecture;  ///< `x86_64`, `arm64`
  std::string target;        ///< of CMake
  std::filesystem::path file;
};

/// The build that made this tool, and can make it and its bootstraps again.
struct toolchain {
  std::string target;  ///< the tool's own
  std::filesystem::path cmake;
  std::filesystem::path build_folder;
  std::filesystem::path source_folder;
  std::filesystem::path tool_file;
  std::string configuration{};
  std::string tags{};     ///< compile-time tags as configured
  std::string ldflags{};  ///< extra linker flags as configured
  std::vector<bootstrap_target> bootstraps{};
};

[[nodiscard]] toolchain toolchain_of(const sparta::detail::build_info& baked);

/// An error of kind `build` when the build makes no bootstrap for that architecture.
[[nodiscard]] result<bootstrap_target> bootstrap_for(const toolchain& tools, std::string_view architecture);

}  // namespace sparta::deploy
