#include "on/cidr.hpp"

#include <gtest/gtest.h>
#include <string>

namespace sparta::on {
namespace {

bool has(const char* block, const char* one) { return contains(read_block(block).value(), read_address(one).value()); }

TEST(cidr, compares_the_first_bits) {
  EXPECT_TRUE(has("10.0.0.0/25", "10.0.0.127"));
  EXPECT_FALSE(has("10.0.0.0/25", "10.0.0.128"));
  EXPECT_TRUE(has("10.1.2.3/8", "10.255.0.0"));
  EXPECT_TRUE(has("0.0.0.0/0", "255.255.255.255"));
  EXPECT_FALSE(has("10.0.0.1/32", "10.0.0.2"));
  EXPECT_TRUE(has("2001:db8::/33", "2001:db8:7fff::"));
  EXPECT_FALSE(has("2001:db8::/33", "2001:db8:8000::"));
  EXPECT_FALSE(has("::/0", "10.0.0.1"));
}

TEST(cidr, is_an_address_and_how_many_bits) {
  for (const char* wrong : {"", "/", "10.0.0.0", "10.0.0/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8",
                            "256.0.0.0/8", "::/129", "host/8", " 10.0.0.0/8"})
    EXPECT_FALSE(read_block(wrong)) << wrong;
  EXPECT_FALSE(read_address(std::string(1000, '1')));
}

}  // namespace
}  // namespace sparta::on
