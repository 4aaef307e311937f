#include "deploy/build_only.hpp"

#include "base/digest.hpp"
#include "deploy/build.hpp"
#include "deploy/check_bootstrap.hpp"
#include "deploy/text.hpp"

namespace sparta::deploy {
namespace {

/// The scratch folder hides itself from git, so that a deployment leaves a clean work tree.
result<void> prepare(world& with, const std::filesystem::path& folder) {
  const auto ignore = with.folder / folder / ".gitignore";
  if (folder.filename() != ".sparta" || with.files.exists(ignore)) return {};
  return with.files.write(ignore, "*\n");
}

result<package> pack(world& with, const std::filesystem::path& bootstrap, const std::filesystem::path& into,
                     const code_slot& slot, std::vector<archive_entry> files) {
  auto program = with.files.read(bootstrap);
  if (!program) return program.error();
  const auto facts = check_bootstrap(*program, slot.architecture, bootstrap.string());
  if (!facts) return facts.error();
  with.log.info("Creating code ZIP archive for upload", {{"TempName", into.string()}});
  files.push_back({.name = "bootstrap", .content = *std::move(program), .executable = true});
  auto made = write_package(with.files, into, std::move(files));
  if (!made) return made.error();
  with.log.info("Lambda code archive size", {{"Size", human_size(made->size)}});
  if (made->size > large_zip_bytes)
    with.log.warn("A large archive starts slowly", {{"Path", into.string()}, {"Size", human_size(made->size)}});
  return made;
}

result<package> write_template(world& with, const subject& what, const std::filesystem::path& into) {
  if (auto written = with.files.write(into, what.template_text); !written) return written.error();
  return package{
      .path = into, .size = what.template_text.size(), .sha256 = base::hex(base::sha256(what.template_text))};
}

}  // namespace

std::vector<std::string> digests_of(const build_report& built) {
  std::vector<std::string> digests;
  for (const auto& one : built.archives) digests.push_back(one.package.sha256);
  return digests;
}

result<build_report> build_artifacts(world& with, const toolchain& tools, const subject& what,
                                     const std::filesystem::path& output_dir, hook_run& hooks) {
  if (auto done = run_pre_build(hooks); !done) return std::move(done).error();
  std::vector<std::string> architectures;
  for (const auto& slot : what.code) architectures.push_back(slot.architecture);
  const auto bootstraps = build_bootstraps(with, tools, architectures);
  if (!bootstraps) return bootstraps.error();
  if (auto done = run_post_build(hooks); !done) return std::move(done).error();
  const auto files = run_archive(hooks);
  if (!files) return files.error();
  if (auto ready = prepare(with, output_dir); !ready) return ready.error();

  build_report made;
  for (std::size_t i = 0; i < what.code.size(); ++i) {
    const auto& slot = what.code[i];
    auto archive = pack(with, (*bootstraps)[i], with.folder / output_dir / archive_name(what, slot), slot, *files);
    if (!archive) return archive.error();
    made.archives.push_back({.slot = slot, .package = *std::move(archive)});
  }
  const auto final = with_code(what, digests_of(made));
  auto document = write_template(with, final, with.folder / output_dir / template_name(what));
  if (!document) return document.error();
  made.template_file = *std::move(document);
  return made;
}

}  // namespace sparta::deploy
