#include "cli/commands.hpp"
#include "cli/declared.hpp"
#include "cli/deploy_session.hpp"
#include "cli/fresh_tool.hpp"

#include <sparta/json/write.hpp>

namespace sparta::cli {

result<exit_code> run_synth(session& on) {
  deploy_session deploying(on);
  if (auto fresh = use_fresh_tool(on, deploying.world); !fresh) return std::move(fresh).error();
  const auto subject = subject_of(on.service);
  if (!subject) return subject.error();
  if (!on.options.output_dir) {
    on.print(subject->template_text);
    return exit_code::ok;
  }
  const auto file = std::filesystem::path(*on.options.output_dir) / deploy::template_name(*subject);
  if (auto written = on.world.files.write(file, subject->template_text); !written) return std::move(written).error();
  const json::value report = {{"template", file.string()}};
  on.print((on.options.json() ? json::write(report, json::style::pretty) : file.string()) + "\n");
  return exit_code::ok;
}

}  // namespace sparta::cli
