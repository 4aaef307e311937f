#include "base/digest.hpp"

#include <sparta/events/gzip.hpp>

#include <gtest/gtest.h>

namespace sparta::events {
namespace {

// As `gzip -0 -n` of the same text, but for the flags and the system in the header.
TEST(stored_gzip, is_a_stored_block) {
  EXPECT_EQ(base::hex(gzip("abc")),
            "1f8b08000000000000ff"
            "010300fcff"
            "616263"
            "c2412435"
            "03000000");
}

TEST(stored_gzip, of_nothing_is_an_empty_block) {
  EXPECT_EQ(base::hex(gzip("")),
            "1f8b08000000000000ff"
            "010000ffff"
            "00000000"
            "00000000");
}

TEST(stored_gzip, cuts_what_is_longer_than_a_block) {
  const auto bytes = gzip(std::string(0xffff + 1, 'x'));
  EXPECT_EQ(base::hex(bytes.substr(10, 5)), "00ffff0000");
  EXPECT_EQ(base::hex(bytes.substr(15 + 0xffff, 6)), "010100feff78");
  EXPECT_EQ(base::hex(bytes.substr(bytes.size() - 4)), "00000100");
}

}  // namespace
}  // namespace sparta::events
