#include "cli/plain_text.hpp"

#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

TEST(plain_text, wraps_whole_words) {
  EXPECT_EQ(cli::wrapped("one two three", 8, 2), "  one\n  two\n  three");
  EXPECT_EQ(cli::wrapped("one two three", 9, 2), "  one two\n  three");
  EXPECT_EQ(cli::wrapped("a-word-that-is-too-long b", 6, 0), "a-word-that-is-too-long\nb");
  EXPECT_EQ(cli::wrapped("", 6, 2), "  ");
}

TEST(plain_text, counts_characters) {
  EXPECT_EQ(cli::columns_of("Zoë ▬"), 5U);
  EXPECT_EQ(cli::padded("Zoë", 5), "Zoë  ");
  EXPECT_EQ(cli::padded("longer", 5), "longer");
}

}  // namespace
}  // namespace sparta::testing
