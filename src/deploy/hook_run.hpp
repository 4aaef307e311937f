#pragma once
#include "base/log.hpp"
#include "deploy/package.hpp"
#include "model/hooks.hpp"

#include <sparta/hooks.hpp>
#include <sparta/result.hpp>

#include <vector>

namespace sparta::deploy {

/// The hooks of one command, and what they share.
struct hook_run {
  const model::hooks& hooks;
  hook_context context;
  base::log_sink& log;
};

[[nodiscard]] hook_run begin_hooks(const model::hooks& hooks, const std::string& service, bool dry_run,
                                   base::log_sink& log);

result<void> run_pre_build(hook_run& run);
result<void> run_post_build(hook_run& run);
/// The files that go into the zip beside the bootstrap. Names that a zip must not have are an error.
result<std::vector<archive_entry>> run_archive(hook_run& run);
/// Their errors are warnings: something has failed already.
void run_rollback(hook_run& run);

}  // namespace sparta::deploy
