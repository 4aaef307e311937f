#pragma once
#include "local/locker.hpp"

#include <vector>

namespace sparta::testing {

/// Locks that exist in memory; `busy_for` attempts find another process holding it.
class fake_locker final : public local::locker {
 public:
  result<std::unique_ptr<local::held_lock>> try_lock(const std::filesystem::path& file) override {
    attempts.push_back(file);
    if (attempts.size() <= busy_for) return std::unique_ptr<local::held_lock>();
    return std::unique_ptr<local::held_lock>(std::make_unique<holding>(held));
  }

  std::vector<std::filesystem::path> attempts{};
  std::size_t busy_for = 0;
  int held = 0;

 private:
  struct holding final : local::held_lock {
    explicit holding(int& count) : count_(count) { ++count_; }
    ~holding() override { --count_; }
    holding(const holding&) = delete;
    holding& operator=(const holding&) = delete;
    int& count_;
  };
};

}  // namespace sparta::testing
