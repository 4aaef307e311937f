#include <sparta/prelude.hpp>
#include <sparta/units.hpp>

#include <gtest/gtest.h>

// That literals out of range don't compile is tested in tests/compile_fail.
namespace sparta {
namespace {

using namespace sparta::prelude;

TEST(units, take_the_least_and_the_most) {
  EXPECT_EQ(memory_size(128_MiB).mib, 128U);
  EXPECT_EQ(memory_size(10_GiB).mib, 10240U);
  EXPECT_EQ(timeout(1s).value, 1s);
  EXPECT_EQ(timeout(15min).value, 900s);
  EXPECT_EQ(timeout(2000ms).value, 2s);
  EXPECT_EQ(storage_size(512_MiB).mib, 512U);
  EXPECT_EQ(retention(days{1}).value, days(1));
  EXPECT_EQ(retention(days{3653}).value, days(3653));
  EXPECT_EQ(retention(std::chrono::weeks{2}).value, days(14));
}

TEST(units, known_at_run_time_are_kept_as_they_are_for_validation) {
  EXPECT_EQ(memory_size::at_run_time({.count = 1}).mib, 1U);
  EXPECT_EQ(timeout::at_run_time(-1s).value, -1s);
  EXPECT_EQ(storage_size::at_run_time({.count = 1}).mib, 1U);
  EXPECT_EQ(retention::at_run_time(days{2}).value, days(2));
}

TEST(units, do_not_wrap_around) {
  // 2^32 + 128: kept in 32 bits it would pass for 128.
  EXPECT_FALSE(memory_size::in_range(memory_size::at_run_time({.count = 4294967424}).mib));
}

TEST(units, are_in_range_from_the_least_to_the_most) {
  EXPECT_FALSE(memory_size::in_range(127));
  EXPECT_FALSE(memory_size::in_range(10241));
  EXPECT_FALSE(timeout::in_range(0s));
  EXPECT_FALSE(timeout::in_range(901s));
  EXPECT_FALSE(storage_size::in_range(511));
  EXPECT_FALSE(storage_size::in_range(10241));
  EXPECT_FALSE(retention::offered(days{0}));
  EXPECT_FALSE(retention::offered(days{31}));
}

}  // namespace
}  // namespace sparta
