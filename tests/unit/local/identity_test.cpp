#include "local/identity.hpp"

#include "fixture.hpp"

#include <unistd.h>

namespace sparta::testing {
namespace {

memory_files with_record(std::string text) {
  memory_files files;
  files.content["/proc/7/stat"] = std::move(text);
  return files;
}

TEST(process_identity, is_the_start_time_of_a_living_process) {
  const auto files = with_record(proc_stat(7, "ministack", "S", 123456789));
  EXPECT_EQ(local::start_ticks_of(files, 7), 123456789U);
}

TEST(process_identity, survives_names_with_blanks_and_parentheses) {
  const auto files = with_record(proc_stat(7, "a) S (b ", "R", 42));
  EXPECT_EQ(local::start_ticks_of(files, 7), 42U);
}

TEST(process_identity, a_process_that_is_gone_or_a_zombie_has_none) {
  const auto files = with_record(proc_stat(7, "ministack", "Z", 42));
  EXPECT_EQ(local::start_ticks_of(files, 7), std::nullopt);
  EXPECT_EQ(local::start_ticks_of(files, 8), std::nullopt);
}

TEST(process_identity, damaged_records_have_none) {
  for (const auto* text : {"", "7", "7 (x", "7 (x) S 1 2 3", "7 (x) S 1 1 1 0 -1 4 1 0 0 0 1 2 0 0 20 0 1 0 many 1"}) {
    const auto files = with_record(text);
    EXPECT_EQ(local::start_ticks_of(files, 7), std::nullopt) << text;
  }
}

TEST(process_identity, reads_this_kernels_own_records) {
  const base::disk files;
  const auto first = local::start_ticks_of(files, ::getpid());
  ASSERT_TRUE(first);
  EXPECT_EQ(local::start_ticks_of(files, ::getpid()), first);
}

}  // namespace
}  // namespace sparta::testing
