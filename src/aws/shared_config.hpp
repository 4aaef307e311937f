#pragma once
#include "aws/ini.hpp"
#include "base/environment.hpp"
#include "base/files.hpp"

#include <sparta/result.hpp>

#include <filesystem>
#include <string>
#include <string_view>

namespace sparta::aws {

/// ~/.aws/config and ~/.aws/credentials put together; keys of the latter win.
struct shared_config {
  ini_file profiles{};      ///< by profile name
  ini_file sso_sessions{};  ///< `[sso-session name]`
  ini_file services{};      ///< `[services name]`
  std::filesystem::path config_path{};
  std::filesystem::path credentials_path{};

  /// nullptr when there is no such profile.
  [[nodiscard]] const ini_section* profile(std::string_view name) const;
};

/// Missing files are no error: most machines have one of them, or none.
[[nodiscard]] result<shared_config> load_shared_config(const base::environment& environment, const base::files& files);

/// $HOME, or nothing.
[[nodiscard]] std::filesystem::path home_folder(const base::environment& environment);

}  // namespace sparta::aws
