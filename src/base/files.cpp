#include "base/files.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <sstream>
#include <system_error>
#include <unistd.h>

namespace sparta::base {
namespace {

error failed(std::string_view what, const std::filesystem::path& path, int code) {
  return {.kind = code == ENOENT ? error_kind::not_found : error_kind::io,
          .message = std::string(what) + " " + path.string() + ": " + std::strerror(code)};
}

/// Zero, or the error number.
int put(const std::filesystem::path& beside, const std::filesystem::path& path, std::string_view content) {
  errno = 0;
  {
    std::ofstream out(beside, std::ios::binary | std::ios::trunc);
    out.write(content.data(), static_cast<std::streamsize>(content.size()));
    if (!out.flush()) return errno == 0 ? EIO : errno;
  }
  return std::rename(beside.c_str(), path.c_str()) == 0 ? 0 : errno;
}

}  // namespace

bool disk::exists(const std::filesystem::path& path) const {
  std::error_code ignored;
  return std::filesystem::exists(path, ignored);
}

result<std::string> disk::read(const std::filesystem::path& path) const {
  errno = 0;
  std::error_code not_a_folder;
  if (std::filesystem::is_directory(path, not_a_folder)) return failed("can't read", path, EISDIR);
  std::ifstream in(path, std::ios::binary);
  if (!in) return failed("can't read", path, errno);
  std::ostringstream all;
  all << in.rdbuf();
  if (in.bad()) return failed("can't read", path, EIO);
  return std::move(all).str();
}

result<void> disk::write(const std::filesystem::path& path, std::string_view content) {
  std::error_code made;
  if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path(), made);
  if (made) return failed("can't make the folder of", path, made.value());
  auto beside = path;
  beside += ".part-" + std::to_string(::getpid());
  if (const int code = put(beside, path, content); code != 0) {
    std::remove(beside.c_str());
    return failed("can't write", path, code);
  }
  return {};
}

result<void> disk::remove(const std::filesystem::path& path) {
  std::error_code code;
  std::filesystem::remove_all(path, code);
  if (code) return failed("can't remove", path, code.value());
  return {};
}

result<std::vector<std::string>> disk::list(const std::filesystem::path& folder) const {
  std::error_code code;
  std::vector<std::string> names;
  for (auto entry = std::filesystem::directory_iterator(folder, code);
       !code && entry != std::filesystem::directory_iterator(); entry.increment(code))
    names.push_back(entry->path().filename().string());
  if (code) return failed("can't list", folder, code.value());
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace sparta::base
