#pragma once
#include "deploy/subject.hpp"
#include "deploy/toolchain.hpp"
#include "deploy/world.hpp"
#include "model/published_file.hpp"

#include <sparta/result.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace sparta::deploy {

/// A folder of the service's as it lies on this machine: what is to be uploaded, and the list of it.
struct folder {
  std::string name;
  std::filesystem::path path;
  std::string parameter;  ///< of the template, for the list's key
  std::vector<model::published_file> files{};
  std::string list{};
  std::string list_key{};  ///< `<service>/site/<name>-<digest>.json`
};

/// Where folders' files go: `<service>/site/`.
[[nodiscard]] std::string folder_prefix(const std::string& service);

/// Runs the folders' build commands, and reads the folders. What can't be published is an error before any call.
result<std::vector<folder>> read_folders(world& with, const toolchain& tools, const subject& what);

}  // namespace sparta::deploy
