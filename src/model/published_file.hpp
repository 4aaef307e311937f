#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace sparta::model {

/// A file of a folder that is published, as the list of them has it. In the artifact bucket its content lies beside
/// the list, under its digest.
struct published_file {
  std::string path;    ///< from the folder
  std::string sha256;  ///< hexadecimal
  std::string md5;     ///< hexadecimal: what S3 calls its ETag
  std::uint64_t size = 0;
  std::string content_type;
  std::string cache_control;
  std::string content_encoding;
  friend bool operator==(const published_file&, const published_file&) = default;
};

/// The list: sorted by path, so that equal folders have equal lists.
struct published_files {
  std::vector<published_file> files;
};

}  // namespace sparta::model
