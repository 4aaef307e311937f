#pragma once
#include "aws/client.hpp"
#include "deploy/plan.hpp"
#include "deploy/stack_watch.hpp"
#include "deploy/subject.hpp"
#include "deploy/toolchain.hpp"
#include "deploy/world.hpp"

#include <sparta/result.hpp>

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::deploy {

struct provision_options {
  std::optional<std::string> bucket{};
  std::optional<std::string> build_id{};
  bool noop = false;
  bool local = false;                               ///< the embedded AWS
  std::string build_tags{};                         ///< compile-time; told to the stack as a tag
  std::map<std::string, std::string> tags{};        ///< of the stack, over the service's own
  std::map<std::string, std::string> parameters{};  ///< the template's
  std::filesystem::path output_dir = ".sparta";
  std::chrono::minutes timeout{20};
};

struct step_duration {
  std::string title;
  std::chrono::milliseconds duration{};
};

/// What a provision did; of a dry run, the plan alone.
struct provision_report {
  deploy::plan plan;
  bool noop = false;
  bool created = false;
  bool changed = false;  ///< false with noop, and when the stack was so already
  std::string stack_id{};
  std::string stack_name{};
  std::string status{};
  std::vector<aws::cloudformation::output> outputs{};
  std::vector<uploaded_object> uploads{};  ///< made by this run
  std::vector<step_duration> steps{};
  std::chrono::milliseconds elapsed{};
};

/// Builds, packs, uploads, and makes the stack so. Logs the steps as they come. `client` may only be null with `noop`.
result<provision_report> provision(world& with, aws::client* client, const toolchain& tools, const subject& what,
                                   const provision_options& options);

}  // namespace sparta::deploy
