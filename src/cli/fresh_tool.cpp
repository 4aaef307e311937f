#include "cli/fresh_tool.hpp"

#include "deploy/build.hpp"
#include "deploy/toolchain.hpp"

namespace sparta::cli {

result<void> use_fresh_tool(session& on, deploy::world& with) {
  if (on.options.no_build) return {};
  const auto tools = deploy::toolchain_of(on.world.built);
  const deploy::compile_options options{.tags = on.options.build_tags, .ldflags = on.options.ldflags};
  const auto refreshed = deploy::refresh_tool(with, tools, options);
  if (!refreshed) return refreshed.error();
  if (!refreshed->tool_changed) return {};
  auto arguments = on.command_line;
  // So that a tool which believes it is never up to date starts itself once, and not for ever.
  arguments.emplace_back("--no-build");
  on.log.debug("Starting the new tool in place of this one", {{"Path", tools.tool_file.string()}});
  return on.world.become(tools.tool_file.string(), arguments);
}

}  // namespace sparta::cli
