#pragma once
#include "aws/curl_transport.hpp"
#include "aws/http.hpp"
#include "base/clock.hpp"
#include "base/environment.hpp"
#include "base/files.hpp"
#include "base/processes.hpp"
#include "cli/console.hpp"
#include "local/locker.hpp"
#include "local/loopback.hpp"

#include <sparta/detail/build_info.hpp>

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace sparta::cli {

/// All that a command may touch of the machine, each a seam.
struct world {
  const base::environment& environment;
  base::files& files;
  base::processes& processes;
  base::clock& clock;
  cli::console& console;
  local::loopback& loopback;
  local::locker& locker;
  const detail::build_info& built;
  /// Made when the settings are known: they may name a certificate bundle.
  std::function<std::unique_ptr<aws::transport>(const aws::curl_options&)> connect;
  /// Replaces this process by `program`, called with `arguments`; returns only when that failed.
  std::function<error(const std::string& program, const std::vector<std::string>& arguments)> become;
  std::stop_token stop{};
};

}  // namespace sparta::cli
