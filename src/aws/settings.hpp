#pragma once
#include "base/environment.hpp"
#include "base/files.hpp"

#include <sparta/result.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sparta::aws {

/// An endpoint that somebody asked for, and how: errors name the setting to change.
struct configured_endpoint {
  std::string url;
  std::string origin;  ///< `--endpoint-url`, `AWS_ENDPOINT_URL`, `profile dev`
};

struct settings {
  std::string region;
  std::string profile = "default";
  bool profile_asked_for = false;  ///< by flag: it then goes before keys in the environment
  std::optional<configured_endpoint> endpoint_url{};
  std::map<std::string, configured_endpoint, std::less<>> service_endpoints{};  ///< by service: `s3`, `logs`
  bool use_dualstack = false;
  bool use_fips = false;
  bool s3_path_style = false;
  int max_attempts = 3;
  std::string ca_bundle{};
};

/// What the command line said.
struct overrides {
  std::optional<std::string> region{};
  std::optional<std::string> profile{};
  std::optional<std::string> endpoint_url{};
};

/// Flags, then environment, then the profile in the shared files, as the SDKs do (docs/reference/credentials.md).
[[nodiscard]] result<settings> load_settings(const base::environment& environment, const base::files& files,
                                             const overrides& asked);

}  // namespace sparta::aws
