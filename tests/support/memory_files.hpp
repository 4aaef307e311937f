#pragma once
#include "base/files.hpp"

#include <initializer_list>
#include <map>
#include <set>

namespace sparta::testing {

/// A file system in memory; folders exist as soon as something lies in them.
class memory_files final : public base::files {
 public:
  memory_files() = default;
  memory_files(std::initializer_list<std::pair<const std::filesystem::path, std::string>> initial) : content(initial) {}

  [[nodiscard]] bool exists(const std::filesystem::path& path) const override {
    return content.contains(path) || !names_in(path).empty();
  }
  [[nodiscard]] result<std::string> read(const std::filesystem::path& path) const override {
    if (unreadable.contains(path)) return failed(error_kind::io, "can't read", path);
    const auto found = content.find(path);
    if (found == content.end()) return failed(error_kind::not_found, "can't read", path);
    return found->second;
  }
  result<void> write(const std::filesystem::path& path, std::string_view text) override {
    if (unwritable.contains(path)) return failed(error_kind::io, "can't write", path);
    content[path] = text;
    return {};
  }
  result<void> remove(const std::filesystem::path& path) override {
    std::erase_if(content, [&](const auto& entry) { return entry.first == path || is_below(entry.first, path); });
    return {};
  }
  [[nodiscard]] result<std::vector<std::string>> list(const std::filesystem::path& folder) const override {
    const auto names = names_in(folder);
    if (names.empty()) return failed(error_kind::not_found, "can't list", folder);
    return std::vector<std::string>(names.begin(), names.end());
  }

  [[nodiscard]] result<std::vector<base::file_below>> files_below(const std::filesystem::path& folder,
                                                                  std::size_t limit) const override {
    std::vector<base::file_below> all;
    for (const auto& [path, text] : content)
      if (is_below(path, folder)) all.push_back({path.lexically_relative(folder).generic_string(), text.size()});
    if (all.empty()) return failed(error_kind::not_found, "can't list", folder);
    if (all.size() > limit) return failed(error_kind::io, "too many files in", folder);
    return all;
  }

  std::map<std::filesystem::path, std::string> content{};
  std::set<std::filesystem::path> unreadable{};
  std::set<std::filesystem::path> unwritable{};

 private:
  static error failed(error_kind kind, std::string_view what, const std::filesystem::path& path) {
    return {.kind = kind, .message = std::string(what) + " " + path.string()};
  }
  static bool is_below(const std::filesystem::path& path, const std::filesystem::path& folder) {
    const auto relative = path.lexically_relative(folder);
    return !relative.empty() && *relative.begin() != ".." && *relative.begin() != ".";
  }
  [[nodiscard]] std::set<std::string> names_in(const std::filesystem::path& folder) const {
    std::set<std::string> names;
    for (const auto& [path, text] : content)
      if (is_below(path, folder)) names.insert(path.lexically_relative(folder).begin()->string());
    return names;
  }
};

}  // namespace sparta::testing
