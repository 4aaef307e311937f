#include "deploy/hook_run.hpp"

#include "model/guarded.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>
#include <utility>

namespace sparta::deploy {
namespace {

std::string place_of(const model::source_line& where) { return fmt::format("{}:{}", where.file, where.line); }

template <class Hooks, class Call>
result<void> run_phase(hook_run& run, std::string_view phase, const Hooks& hooks, const Call& call) {
  for (const auto& each : hooks) {
    run.log.info("Calling workflow hook", {{"Phase", std::string(phase)}, {"Hook", place_of(each.declared_at)}});
    if (auto done = model::guarded(error_kind::build, [&] { return call(each.call); }); !done)
      return std::move(done.error()).with_note(fmt::format("in the hook {} at {}", phase, place_of(each.declared_at)));
  }
  return {};
}

/// Relative, and inside: Lambda unpacks it into /var/task, and a name must mean one file.
bool is_safe(std::string_view name) {
  if (name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos) return false;
  while (true) {
    const auto end = name.find('/');
    const auto part = name.substr(0, end);
    if (part.empty() || part == "." || part == "..") return false;
    if (end == std::string_view::npos) return true;
    name.remove_prefix(end + 1);
  }
}

result<void> check_names(const std::vector<archive_file>& files) {
  std::vector<std::string_view> names{"bootstrap"};
  for (const auto& file : files) {
    if (!is_safe(file.name))
      return error{
          .kind = error_kind::build,
          .message = fmt::format("a hook adds '{}' to the zip, which is no relative path inside it", file.name),
          .remedy = "name it as it shall be found below /var/task, such as templates/mail.html"};
    if (std::ranges::find(names, file.name) != names.end())
      return error{.kind = error_kind::build,
                   .message = fmt::format("a hook adds '{}' to the zip, which has it already", file.name),
                   .remedy = "give it another name"};
    names.push_back(file.name);
  }
  return {};
}

}  // namespace

hook_run begin_hooks(const model::hooks& hooks, const std::string& service, bool dry_run, base::log_sink& log) {
  return {.hooks = hooks,
          .context = {.service = service,
                      .dry_run = dry_run,
                      .log = [&log](std::string_view message) { log.info(std::string(message)); }},
          .log = log};
}

result<void> run_pre_build(hook_run& run) {
  return run_phase(run, "pre_build", run.hooks.pre_build, [&](const build_hook& call) { return call(run.context); });
}

result<void> run_post_build(hook_run& run) {
  return run_phase(run, "post_build", run.hooks.post_build, [&](const build_hook& call) { return call(run.context); });
}

result<std::vector<archive_entry>> run_archive(hook_run& run) {
  std::vector<archive_file> files;
  auto done =
      run_phase(run, "archive", run.hooks.archive, [&](const archive_hook& call) { return call(run.context, files); });
  if (!done) return std::move(done).error();
  if (auto checked = check_names(files); !checked) return std::move(checked).error();
  std::vector<archive_entry> entries;
  for (auto& file : files)
    entries.push_back(
        {.name = std::move(file.name), .content = std::move(file.content), .executable = file.executable});
  return entries;
}

void run_rollback(hook_run& run) {
  if (run.hooks.rollback.empty()) return;
  run.log.info("Invoking rollback functions");
  for (const auto& each : run.hooks.rollback)
    if (const auto done = model::guarded(error_kind::build, [&] { return each.call(run.context); }); !done)
      run.log.warn("A rollback hook failed", {{"Error", done.error().message}, {"Hook", place_of(each.declared_at)}});
}

}  // namespace sparta::deploy
