#pragma once
#include <sparta/result.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::custom {

/// A file of a zip archive; where its bytes are in the archive.
struct zip_entry {
  std::string name;
  bool deflated = false;
  std::size_t header_at = 0;
  std::size_t stored_size = 0;
  std::size_t size = 0;
  std::uint32_t crc = 0;
};

/// What an archive from outside may cost.
struct zip_limits {
  std::size_t entries = 20'000;
  std::size_t entry_size = 64UL << 20U;
  std::size_t whole_size = 512UL << 20U;
};

/// The archive's files, folders left out. A name that would lead out of where the files are put is an error, and so is
/// a feature that zips of files don't need: encryption, several disks, more than 4 GB.
/// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
[[nodiscard]] result<std::vector<zip_entry>> zip_entries(std::string_view archive, const zip_limits& limits = {});

/// A file's bytes.
[[nodiscard]] result<std::string> zip_content(std::string_view archive, const zip_entry& of);

}  // namespace sparta::custom
