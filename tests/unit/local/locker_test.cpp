#include "local/locker.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

namespace sparta::testing {
namespace {

struct file_lock : ::testing::Test {
  std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("sparta-lock-test-" + std::to_string(::getpid()));
  ~file_lock() override { std::filesystem::remove_all(folder); }
  local::file_locker locker;
};

TEST_F(file_lock, is_held_once_at_a_time) {
  auto first = locker.try_lock(folder / "deep" / "lock");
  ASSERT_TRUE(first) << first.error().message;
  ASSERT_NE(first->get(), nullptr);
  EXPECT_EQ(locker.try_lock(folder / "deep" / "lock").value().get(), nullptr);
  first->reset();
  EXPECT_NE(locker.try_lock(folder / "deep" / "lock").value().get(), nullptr);
}

TEST_F(file_lock, that_cant_be_made_is_an_error) { EXPECT_FALSE(locker.try_lock("/proc/no/such/lock")); }

}  // namespace
}  // namespace sparta::testing
