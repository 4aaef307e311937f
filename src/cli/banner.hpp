#pragma once
#include "base/log.hpp"
#include "base/time_text.hpp"

#include <string>
#include <string_view>

namespace sparta::cli {

/// What this library was made of.
struct framework_facts {
  std::string version;
  std::string revision;  ///< of its source tree, when it was built from one; else `release`
  std::string compiler;
};
[[nodiscard]] const framework_facts& framework();

struct banner_facts {
  std::string_view service;
  std::string_view option;      ///< the command
  std::string_view link_flags;  ///< of the bootstrap
  base::timestamp now;
};

/// The header that Sparta begins a command with: a logo beside what the tool was made of, then the service.
void write_banner(base::log_sink& to, const banner_facts& about);

}  // namespace sparta::cli
