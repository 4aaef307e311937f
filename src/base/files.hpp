#pragma once
#include <sparta/result.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::base {

struct file_below {
  std::string path;  ///< from the folder, with `/`
  std::uint64_t size = 0;
};

/// The file system as a seam. Errors are `io` (or `not_found`) and name the path.
class files {
 public:
  virtual ~files() = default;
  [[nodiscard]] virtual bool exists(const std::filesystem::path& path) const = 0;
  [[nodiscard]] virtual result<std::string> read(const std::filesystem::path& path) const = 0;
  /// Makes missing parent folders, writes beside the target and renames: a reader sees all or nothing.
  virtual result<void> write(const std::filesystem::path& path, std::string_view content) = 0;
  /// Succeeds when there is nothing to remove.
  virtual result<void> remove(const std::filesystem::path& path) = 0;
  /// Names (not paths) of a folder's entries, sorted.
  [[nodiscard]] virtual result<std::vector<std::string>> list(const std::filesystem::path& folder) const = 0;
  /// All files below a folder, at any depth, sorted; without hidden ones and what lies in hidden folders, but for
  /// `.well-known`. A link that leads out of the folder is an error, as are more than `limit` files.
  [[nodiscard]] virtual result<std::vector<file_below>> files_below(const std::filesystem::path& folder,
                                                                    std::size_t limit) const = 0;
};

class disk final : public files {
 public:
  [[nodiscard]] bool exists(const std::filesystem::path& path) const override;
  [[nodiscard]] result<std::string> read(const std::filesystem::path& path) const override;
  result<void> write(const std::filesystem::path& path, std::string_view content) override;
  result<void> remove(const std::filesystem::path& path) override;
  [[nodiscard]] result<std::vector<std::string>> list(const std::filesystem::path& folder) const override;
  [[nodiscard]] result<std::vector<file_below>> files_below(const std::filesystem::path& folder,
                                                            std::size_t limit) const override;
};

}  // namespace sparta::base
