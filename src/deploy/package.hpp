#pragma once
#include "base/files.hpp"

#include <sparta/result.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace sparta::deploy {

struct archive_entry {
  std::string name;  ///< in the archive; no leading `/`, no `..`
  std::string content;
  bool executable = false;
};

/// A zip whose bytes depend on the entries alone: sorted by name, one fixed time stamp, Unix modes 0755 and 0644.
[[nodiscard]] result<std::string> make_zip(std::vector<archive_entry> entries);

struct package {
  std::filesystem::path path;
  std::uint64_t size = 0;
  std::string sha256;  ///< hexadecimal
};

/// Writes the zip of `entries` to `path`.
result<package> write_package(base::files& files, const std::filesystem::path& path,
                              std::vector<archive_entry> entries);

}  // namespace sparta::deploy
