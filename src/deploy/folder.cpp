#include "deploy/folder.hpp"

#include "base/digest.hpp"
#include "base/strings.hpp"
#include "base/utf8.hpp"
#include "deploy/text.hpp"

#include <sparta/json/json.hpp>

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace sparta::deploy {
namespace {

/// As many as the function that takes them over copies within its 15 minutes.
constexpr std::size_t most_files = 10'000;
constexpr std::uint64_t largest_file = 200'000'000;
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
constexpr std::size_t longest_key = 1'024;
/// What the deployment itself puts beside the files.
constexpr std::string_view made_by_us = "MANIFEST.json";

error refused(const model::published_folder& of, std::string why, std::string remedy) {
  return {.kind = error_kind::usage,
          .message = fmt::format("site '{}': {}", of.name, why),
          .notes = {fmt::format("it is declared at {}:{}", of.declared_at.file, of.declared_at.line)},
          .remedy = std::move(remedy)};
}

std::vector<std::string> last_lines(std::string_view text) {
  constexpr std::size_t enough = 10;
  auto lines = base::split(base::trim(text), '\n');
  if (lines.size() > enough) lines.erase(lines.begin(), lines.end() - enough);
  return lines;
}

/// The shell's, since that is what developers write: `cd web && npm ci`.
result<void> run_build(world& with, const toolchain& tools, const model::published_folder& of) {
  if (of.build.empty()) return {};
  with.log.info("Building site", {{"Command", of.build}, {"Site", of.name}});
  with.progress.step("Building site " + of.name);
  const auto done = with.processes.run({.arguments = {"/bin/sh", "-c", of.build}, .folder = tools.source_folder},
                                       with.stop, [&](std::string_view line) {
                                         with.log.debug(std::string(line), {{"Site", of.name}});
                                       });
  with.progress.step("");
  if (!done) return done.error();
  if (done->status == 0) return {};
  return error{.kind = error_kind::build,
               .message = fmt::format("site '{}': `{}` ended with {}", of.name, of.build, done->status),
               .notes = last_lines(done->errors.empty() ? done->output : done->errors)};
}

bool is_clean(std::string_view path) {
  while (!path.empty()) {
    const auto length = base::utf8_character(path);
    const auto first = static_cast<unsigned char>(path.front());
    if (length == 0 || first < ' ' || first == 127) return false;
    path.remove_prefix(length);
  }
  return true;
}

result<void> check_file(const model::published_folder& of, const base::file_below& file) {
  if (!is_clean(file.path))
    return refused(of, "a file's name has characters that no URL takes, or is not UTF-8", "rename it");
  if (file.path.size() > longest_key) return refused(of, file.path + " has too long a name for S3", "rename it");
  if (file.path == made_by_us)
    return refused(of, file.path + " is what the deployment itself makes", "rename the file");
  if (file.size > largest_file)
    return refused(of,
                   fmt::format("{} has {}, and a file of a site {} at most", file.path, human_size(file.size),
                               human_size(largest_file)),
                   "keep it in a bucket of its own");
  return {};
}

result<void> check_pages(const model::published_folder& of, const std::filesystem::path& path,
                         const std::vector<base::file_below>& found) {
  const auto lacks = [&](const std::string& page) {
    return !page.empty() && std::ranges::find(found, page, &base::file_below::path) == found.end();
  };
  if (lacks(of.index))
    return refused(of, fmt::format("{} has no {}", path.string(), of.index), "name its first page by `.index`");
  if (lacks(of.error))
    return refused(of, fmt::format("{} has no {}", path.string(), of.error), "name another page by `.error`");
  return {};
}

result<std::vector<base::file_below>> find_files(const world& with, const model::published_folder& of,
                                                 const std::filesystem::path& path) {
  auto found = with.files.files_below(path, most_files);
  if (!found && found.error().kind == error_kind::not_found)
    return refused(of, "there is no folder " + path.string(),
                   of.build.empty() ? "make it, or name another one" : "let the build command make it");
  if (!found) return refused(of, found.error().message, "take it out of the folder");
  if (found->empty()) return refused(of, "there are no files in " + path.string(), "put the site's files there");
  for (const auto& file : *found)
    if (auto fine = check_file(of, file); !fine) return std::move(fine).error();
  if (auto fine = check_pages(of, path, *found); !fine) return std::move(fine).error();
  return found;
}

result<model::published_file> describe(const world& with, const model::published_folder& of,
                                       const std::filesystem::path& path, const base::file_below& file) {
  const auto content = with.files.read(path / file.path);
  if (!content) return content.error();
  const auto headers = of.headers_of(file.path);
  return model::published_file{.path = file.path,
                               .sha256 = base::hex(base::sha256(*content)),
                               .md5 = base::hex(base::md5(*content)),
                               .size = content->size(),
                               .content_type = headers.content_type,
                               .cache_control = headers.cache_control,
                               .content_encoding = headers.content_encoding};
}

result<folder> read_folder(const world& with, const toolchain& tools, const model::published_folder& of,
                           const std::string& service) {
  folder made{.name = of.name, .path = tools.source_folder / of.directory, .parameter = of.parameter};
  const auto found = find_files(with, of, made.path);
  if (!found) return found.error();
  for (const auto& file : *found) {
    auto described = describe(with, of, made.path, file);
    if (!described) return std::move(described).error();
    made.files.push_back(*std::move(described));
  }
  made.list = json::encode(model::published_files{.files = made.files});
  made.list_key = folder_prefix(service) + made.name + "-" + base::hex(base::sha256(made.list)) + ".json";
  return made;
}

}  // namespace

std::string folder_prefix(const std::string& service) { return service + "/site/"; }

result<std::vector<folder>> read_folders(world& with, const toolchain& tools, const subject& what) {
  std::vector<folder> all;
  for (const auto& each : what.folders) {
    if (auto built = run_build(with, tools, each); !built) return std::move(built).error();
    auto read = read_folder(with, tools, each, what.service);
    if (!read) return std::move(read).error();
    all.push_back(*std::move(read));
  }
  return all;
}

}  // namespace sparta::deploy
