#pragma once
#include "aws/credentials.hpp"
#include "aws/http.hpp"
#include "aws/settings.hpp"
#include "base/clock.hpp"
#include "base/environment.hpp"
#include "base/files.hpp"
#include "base/log.hpp"
#include "base/processes.hpp"

#include <memory>

namespace sparta::aws {

/// What looking for credentials may touch.
struct credential_world {
  const base::environment& environment;
  const base::files& files;
  base::processes& processes;
  base::clock& clock;
  aws::transport& transport;
  base::log_sink* log = nullptr;
};

/// The SDKs' default chain, in their order: environment, web identity, profile (keys, role, SSO, process), container,
/// instance metadata. A profile asked for by `--profile` goes before the environment. Keeps what it found, and asks
/// again some minutes before that expires. When there is none, the error (`denied`) says where it looked.
/// The world must outlive the provider.
[[nodiscard]] std::unique_ptr<credentials_provider> default_credentials(credential_world world, const settings& from);

}  // namespace sparta::aws
