#pragma once
#include <sparta/result.hpp>

#include <filesystem>
#include <memory>

namespace sparta::local {

/// Held for as long as it lives; the system lets go of it when its process dies.
class held_lock {
 public:
  virtual ~held_lock() = default;
};

/// Locks between processes as a seam, so that two commands at once don't start two servers.
class locker {
 public:
  virtual ~locker() = default;
  /// Null when another process holds it. Makes the file, and the folders above it, when they are missing.
  virtual result<std::unique_ptr<held_lock>> try_lock(const std::filesystem::path& file) = 0;
};

/// flock(2): https://man7.org/linux/man-pages/man2/flock.2.html
class file_locker final : public locker {
 public:
  result<std::unique_ptr<held_lock>> try_lock(const std::filesystem::path& file) override;
};

}  // namespace sparta::local
