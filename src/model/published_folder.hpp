#pragma once
#include "model/source_line.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace sparta::model {

/// What a file is served with.
struct file_headers {
  std::string content_type;
  std::string cache_control;
  std::string content_encoding;
};

/// A folder whose files a deployment uploads. The template is told where the list of them is, by a parameter.
struct published_folder {
  std::string name;       ///< a logical id
  std::string directory;  ///< absolute, or from the folder of the service's sources
  std::string build{};    ///< a command that makes it
  std::string parameter;  ///< receives the key of the list
  std::string index{};    ///< the file that can't be missing
  std::string error{};    ///< another one; empty = none
  std::function<file_headers(std::string_view path)> headers_of;
  source_line declared_at{};
};

}  // namespace sparta::model
