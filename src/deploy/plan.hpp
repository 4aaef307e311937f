#pragma once
#include "deploy/subject.hpp"
#include "deploy/upload.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace sparta::deploy {

/// One archive that would be, or was, uploaded.
struct planned_artifact {
  std::string architecture;  ///< empty for the template
  deploy::artifact artifact;
};

/// All that a provision does to AWS, before it does it; a dry run ends with it.
struct plan {
  std::string service;
  std::string build_id;
  std::string bucket{};  ///< empty: the account's artifact bucket, whose name only AWS can tell
  std::vector<planned_artifact> archives{};
  deploy::artifact template_file{};
  std::vector<std::pair<std::string, std::string>> parameters{};
  std::map<std::string, std::string> tags{};
  std::vector<std::string> capabilities{};
  std::size_t resource_count = 0;
};

}  // namespace sparta::deploy
