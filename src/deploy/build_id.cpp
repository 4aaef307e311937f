#include "deploy/build_id.hpp"

#include "base/digest.hpp"
#include "base/strings.hpp"

#include <algorithm>

namespace sparta::deploy {
namespace {

/// What git writes; nothing when it fails or isn't there, or when the folder is in no repository.
result<std::optional<std::string>> ask_git(world& with, const std::filesystem::path& folder,
                                           std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"git", "-C", folder.string()});
  const auto run = with.processes.run({.arguments = std::move(arguments)}, with.stop);
  if (!run && run.error().kind == error_kind::interrupted) return run.error();
  if (!run || run->status != 0) return std::optional<std::string>();
  return std::optional(run->output);
}

/// What we and the build leave in the source folder is no change of the source.
std::vector<std::string> status_arguments(const toolchain& tools) {
  std::vector<std::string> arguments{"status", "--porcelain", "--", ".", ":(exclude).sparta"};
  const auto build = tools.build_folder.lexically_relative(tools.source_folder);
  if (!build.empty() && *build.begin() != ".." && *build.begin() != ".")
    arguments.push_back(":(exclude)" + build.generic_string());
  return arguments;
}

bool is_commit(std::string_view text) {
  return text.size() >= 40 &&
         std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// The commit that the source folder is exactly at.
result<std::optional<std::string>> clean_commit(world& with, const toolchain& tools) {
  const auto head = ask_git(with, tools.source_folder, {"rev-parse", "HEAD"});
  if (!head) return head.error();
  if (!*head || !is_commit(base::trim(**head))) return std::optional<std::string>();
  const auto changes = ask_git(with, tools.source_folder, status_arguments(tools));
  if (!changes) return changes.error();
  if (!*changes) return std::optional<std::string>();
  if (!base::trim(**changes).empty()) {
    with.log.info("Source differs from its commit: StampedBuildID is made from content",
                  {{"Command", "git status --porcelain"}});
    return std::optional<std::string>();
  }
  return std::optional(std::string(base::trim(**head)));
}

}  // namespace

result<build_id> choose_build_id(world& with, const std::optional<std::string>& asked, const toolchain& tools) {
  if (asked) return build_id{.value = *asked, .source = build_id_source::asked};
  auto commit = clean_commit(with, tools);
  if (!commit) return commit.error();
  if (!*commit) return build_id{.source = build_id_source::content};
  with.log.info("Using `git` SHA for StampedBuildID", {{"Command", "git rev-parse HEAD"}, {"SHA", **commit}});
  return build_id{.value = **commit, .source = build_id_source::git};
}

std::string content_build_id(std::string_view template_text, const std::vector<std::string>& archive_digests) {
  // As long as a commit, so that neither looks odd beside the other.
  return base::hex(base::sha1(base::join(archive_digests, "\n") + "\n" + std::string(template_text)));
}

}  // namespace sparta::deploy
