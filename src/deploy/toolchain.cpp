#include "deploy/toolchain.hpp"

namespace sparta::deploy {

toolchain toolchain_of(const sparta::detail::build_info& baked) {
  toolchain made{.target = baked.service,
                 .cmake = baked.cmake,
                 .build_folder = baked.build_folder,
                 .source_folder = baked.source_folder,
                 .tool_file = baked.tool_file,
                 .configuration = baked.configuration,
                 .tags = baked.tags,
                 .ldflags = baked.ldflags};
  for (std::size_t i = 0; i < baked.bootstrap_count; ++i) {
    const auto& one = baked.bootstraps[i];
    made.bootstraps.push_back({.architecture = one.architecture, .target = one.target, .file = one.file});
  }
  return made;
}

result<bootstrap_target> bootstrap_for(const toolchain& tools, std::string_view architecture) {
  for (const auto& one : tools.bootstraps)
    if (one.architecture == architecture) return one;
  return error{.kind = error_kind::build,
               .message = "this build makes no bootstrap for " + std::string(architecture),
               .remedy = "declare the service in CMakeLists.txt with sparta_add_service"};
}

}  // namespace sparta::deploy
