#pragma once
#include "deploy/hook_run.hpp"
#include "deploy/package.hpp"
#include "deploy/subject.hpp"
#include "deploy/toolchain.hpp"
#include "deploy/world.hpp"

#include <sparta/result.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace sparta::deploy {

struct built_archive {
  code_slot slot;
  deploy::package package;
};

/// Everything a deployment needs, as files.
struct build_report {
  std::vector<built_archive> archives{};
  deploy::package template_file{};
};

/// The digest of each archive, in their order.
[[nodiscard]] std::vector<std::string> digests_of(const build_report& built);

/// Compiles, checks and packs the bootstraps, and writes the template, into `output_dir`, with the hooks of these
/// phases. No AWS.
result<build_report> build_artifacts(world& with, const toolchain& tools, const subject& what,
                                     const std::filesystem::path& output_dir, hook_run& hooks);

}  // namespace sparta::deploy
