#pragma once
#include "deploy/build_only.hpp"
#include "deploy/folder.hpp"
#include "deploy/subject.hpp"
#include "deploy/upload.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace sparta::deploy {

/// One archive that would be, or was, uploaded.
struct planned_artifact {
  std::string architecture;
  deploy::artifact artifact;
};

/// All that a provision does to AWS, before it does it; a dry run ends with it.
struct plan {
  std::string service;
  std::string build_id;
  std::string bucket{};  ///< empty in a dry run without --s3-bucket: the account's own, whose name only AWS can tell
  std::vector<planned_artifact> archives{};
  deploy::artifact template_file{};
  std::vector<folder> folders{};
  std::map<std::string, std::string> role_arns{};  ///< of existing roles, by parameter; empty in a dry run
  std::map<std::string, std::string> parameters{};
  std::map<std::string, std::string> tags{};
  std::vector<std::string> capabilities{};
  std::size_t resource_count = 0;
};

/// The plan's artifacts, each with the key that its content gives it.
[[nodiscard]] plan plan_for(const subject& what, const build_report& built, std::string build_id, std::string bucket);

}  // namespace sparta::deploy
