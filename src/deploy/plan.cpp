#include "deploy/plan.hpp"

namespace sparta::deploy {
namespace {

artifact artifact_of(const subject& what, const package& made, std::string content_type) {
  return {.path = made.path,
          .size = made.size,
          .sha256 = made.sha256,
          .key = content_key(what.service, made.path.filename(), made.sha256),
          .content_type = std::move(content_type)};
}

}  // namespace

plan plan_for(const subject& what, const build_report& built, std::string build_id, std::string bucket) {
  plan made{.service = what.service,
            .build_id = std::move(build_id),
            .bucket = std::move(bucket),
            .template_file = artifact_of(what, built.template_file, "application/json"),
            .capabilities = what.capabilities,
            .resource_count = what.resource_count};
  for (const auto& one : built.archives)
    made.archives.push_back(
        {.architecture = one.slot.architecture, .artifact = artifact_of(what, one.package, "application/zip")});
  return made;
}

}  // namespace sparta::deploy
