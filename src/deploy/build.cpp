#include "deploy/build.hpp"

#include "base/digest.hpp"
#include "base/strings.hpp"
#include "deploy/compiler_output.hpp"

#include <fmt/format.h>

namespace sparta::deploy {
namespace {

/// `main.cpp:12:5` instead of the whole path, as the user thinks of it.
std::string from_source_folder(std::string line, const toolchain& tools) {
  return base::replace_all(std::move(line), tools.source_folder.string() + "/", "");
}

error build_failure(const base::finished& run, std::string_view target, const toolchain& tools) {
  auto lines = error_lines(run.output + "\n" + run.errors);
  for (auto& line : lines) line = from_source_folder(std::move(line), tools);
  error why{.kind = error_kind::build,
            .message = fmt::format("building {} failed", target),
            .remedy = "correct it, and run the same command again; --level debug shows the compiler's whole output"};
  if (!lines.empty()) {
    why.message += ": " + lines.front();
    why.notes.assign(lines.begin() + 1, lines.end());
  }
  return why;
}

/// Runs CMake in words that don't depend on the user's language or terminal.
result<base::finished> run_cmake(world& with, const toolchain& tools, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), tools.cmake.string());
  const base::command what{.arguments = std::move(arguments),
                           .environment = {{"LC_ALL", "C.UTF-8"}, {"CLICOLOR_FORCE", "0"}}};
  with.log.debug("Running CMake", {{"Command", base::join(what.arguments, " ")}});
  return with.processes.run(what, with.stop, [&](std::string_view line) { with.log.debug(std::string(line)); });
}

result<void> build_target(world& with, const toolchain& tools, const std::string& target) {
  std::vector<std::string> arguments{"--build", tools.build_folder.string(), "--target", target};
  if (!tools.configuration.empty()) arguments.insert(arguments.end(), {"--config", tools.configuration});
  const auto run = run_cmake(with, tools, std::move(arguments));
  if (!run) return run.error();
  if (run->status != 0) return build_failure(*run, target, tools);
  return {};
}

result<void> check_build_folder(const world& with, const toolchain& tools) {
  if (with.files.exists(tools.build_folder / "CMakeCache.txt")) return {};
  return error{.kind = error_kind::build,
               .message = "the build folder that made this tool is gone: " + tools.build_folder.string(),
               .remedy = "configure and build the project again, and use the tool from there"};
}

result<void> reconfigure(world& with, const toolchain& tools, const compile_options& options) {
  const bool same =
      options.tags.value_or(tools.tags) == tools.tags && options.ldflags.value_or(tools.ldflags) == tools.ldflags;
  if (same) return {};
  const auto run =
      run_cmake(with, tools,
                {"-DSPARTA_BUILD_TAGS=" + options.tags.value_or(tools.tags),
                 "-DSPARTA_LDFLAGS=" + options.ldflags.value_or(tools.ldflags), tools.build_folder.string()});
  if (!run) return run.error();
  if (run->status != 0) return build_failure(*run, "the configuration", tools);
  return {};
}

std::string digest_of(const world& with, const std::filesystem::path& file) {
  return with.files.read(file).transform([](const std::string& bytes) { return base::sha256(bytes); }).value_or("");
}

}  // namespace

result<refreshed> refresh_tool(world& with, const toolchain& tools, const compile_options& options) {
  if (auto there = check_build_folder(with, tools); !there) return there.error();
  with.progress.step("Building " + tools.target);
  const auto before = digest_of(with, tools.tool_file);
  if (auto configured = reconfigure(with, tools, options); !configured) return configured.error();
  if (auto built = build_target(with, tools, tools.target); !built) return built.error();
  with.progress.step("");
  return refreshed{.tool_changed = digest_of(with, tools.tool_file) != before};
}

result<std::vector<std::filesystem::path>> build_bootstraps(world& with, const toolchain& tools,
                                                            const std::vector<std::string>& architectures) {
  if (auto there = check_build_folder(with, tools); !there) return there.error();
  std::vector<std::filesystem::path> made;
  for (const auto& architecture : architectures) {
    const auto bootstrap = bootstrap_for(tools, architecture);
    if (!bootstrap) return bootstrap.error();
    with.log.info("Compiling binary", {{"Name", bootstrap->target}});
    with.progress.step("Compiling " + bootstrap->target);
    if (auto built = build_target(with, tools, bootstrap->target); !built) return built.error();
    made.push_back(bootstrap->file);
  }
  with.progress.step("");
  return made;
}

}  // namespace sparta::deploy
