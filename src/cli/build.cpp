#include "cli/commands.hpp"
#include "cli/declared.hpp"
#include "cli/deploy_session.hpp"
#include "cli/fresh_tool.hpp"
#include "deploy/build_only.hpp"

#include <sparta/json/write.hpp>

namespace sparta::cli {
namespace {

json::value as_json(const deploy::build_report& made) {
  json::array archives;
  for (const auto& each : made.archives)
    archives.push_back({{"architecture", each.slot.architecture},
                        {"path", each.package.path.string()},
                        {"size", each.package.size},
                        {"sha256", each.package.sha256}});
  return {{"template", made.template_file.path.string()}, {"archives", std::move(archives)}};
}

std::string as_text(const deploy::build_report& made) {
  std::string paths = made.template_file.path.string() + "\n";
  for (const auto& each : made.archives) paths += each.package.path.string() + "\n";
  return paths;
}

}  // namespace

result<exit_code> run_build(session& on) {
  deploy_session deploying(on);
  if (auto fresh = use_fresh_tool(on, deploying.world); !fresh) return std::move(fresh).error();
  const auto subject = subject_of(on.service);
  if (!subject) return subject.error();
  auto hooks = deploy::begin_hooks(subject->hooks, subject->service, true, on.log);
  const auto made = deploy::build_artifacts(deploying.world, deploy::toolchain_of(on.world.built), *subject,
                                            on.options.output_dir.value_or(".sparta"), hooks);
  if (!made) {
    deploy::run_rollback(hooks);
    return made.error();
  }
  on.print(on.options.json() ? json::write(as_json(*made), json::style::pretty) + "\n" : as_text(*made));
  return exit_code::ok;
}

}  // namespace sparta::cli
