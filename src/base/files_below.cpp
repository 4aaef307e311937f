#include "base/files.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

namespace sparta::base {
namespace {

namespace fs = std::filesystem;

/// Editors, version control and desktops hide what is theirs; `.well-known` is for everybody.
/// https://www.rfc-editor.org/rfc/rfc8615
bool is_left_out(std::string_view name) { return name.starts_with('.') && name != ".well-known"; }

error failed(std::string_view what, const fs::path& path, const std::error_code& why) {
  return {.kind = why == std::errc::no_such_file_or_directory ? error_kind::not_found : error_kind::io,
          .message = std::string(what) + " " + path.string() + ": " + why.message()};
}

error refused(const fs::path& path, std::string_view why) {
  return {.kind = error_kind::io, .message = path.string() + " " + std::string(why)};
}

class walk {
 public:
  walk(fs::path root, std::size_t limit) : root_(std::move(root)), limit_(limit) {}

  result<std::vector<file_below>> all() {
    std::error_code why;
    real_root_ = fs::canonical(root_, why);
    if (why) return failed("can't list", root_, why);
    if (auto done = enter(root_); !done) return std::move(done).error();
    std::ranges::sort(found_, {}, &file_below::path);
    return std::move(found_);
  }

 private:
  result<void> enter(const fs::path& folder) {
    std::error_code why;
    for (auto entry = fs::directory_iterator(folder, why); !why && entry != fs::directory_iterator();
         entry.increment(why)) {
      if (is_left_out(entry->path().filename().string())) continue;
      if (auto done = take(*entry); !done) return done;
    }
    return why ? result<void>(failed("can't list", folder, why)) : result<void>();
  }

  result<void> take(const fs::directory_entry& entry) {
    std::error_code why;
    const bool is_link = entry.is_symlink(why);
    if (is_link && !leads_inside(entry.path())) return refused(entry.path(), "is a link that leads out of its folder");
    if (entry.is_directory(why))
      // One that leads upwards has no end.
      return is_link ? refused(entry.path(), "is a link to a folder") : enter(entry.path());
    if (!entry.is_regular_file(why)) return refused(entry.path(), "is neither a file nor a folder");
    if (found_.size() == limit_) return refused(root_, "has more than " + std::to_string(limit_) + " files");
    const auto size = entry.file_size(why);
    if (why) return failed("can't read", entry.path(), why);
    found_.push_back({.path = entry.path().lexically_relative(root_).generic_string(), .size = size});
    return {};
  }

  [[nodiscard]] bool leads_inside(const fs::path& link) const {
    std::error_code why;
    const auto end = fs::canonical(link, why);
    if (why) return false;
    return std::ranges::mismatch(real_root_, end).in1 == real_root_.end();
  }

  fs::path root_;
  fs::path real_root_{};
  std::size_t limit_;
  std::vector<file_below> found_{};
};

}  // namespace

result<std::vector<file_below>> disk::files_below(const fs::path& folder, std::size_t limit) const {
  return walk(folder, limit).all();
}

}  // namespace sparta::base
