#pragma once
#include "base/clock.hpp"
#include "base/environment.hpp"
#include "base/files.hpp"
#include "base/log.hpp"
#include "base/processes.hpp"
#include "local/locker.hpp"
#include "local/loopback.hpp"

#include <stop_token>

namespace sparta::local {

/// What running a server on this machine may touch.
struct world {
  const base::environment& environment;
  base::files& files;
  base::processes& processes;
  base::clock& clock;
  local::loopback& loopback;
  local::locker& locker;
  base::log_sink& log;
  std::stop_token stop{};
};

}  // namespace sparta::local
