#include "local/locker.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>

namespace sparta::local {
namespace {

class file_lock final : public held_lock {
 public:
  explicit file_lock(int descriptor) : descriptor_(descriptor) {}
  ~file_lock() override { ::close(descriptor_); }
  file_lock(const file_lock&) = delete;
  file_lock& operator=(const file_lock&) = delete;

 private:
  int descriptor_;
};

error failed(const std::filesystem::path& file, int code) {
  return {.kind = error_kind::io, .message = "can't lock " + file.string() + ": " + std::strerror(code)};
}

}  // namespace

result<std::unique_ptr<held_lock>> file_locker::try_lock(const std::filesystem::path& file) {
  std::error_code made;
  std::filesystem::create_directories(file.parent_path(), made);
  if (made) return failed(file, made.value());
  // Never handed to a child: the server would go on holding it.
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor < 0) return failed(file, errno);
  auto lock = std::make_unique<file_lock>(descriptor);
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return std::unique_ptr<held_lock>(std::move(lock));
  if (errno == EWOULDBLOCK) return std::unique_ptr<held_lock>();
  return failed(file, errno);
}

}  // namespace sparta::local
