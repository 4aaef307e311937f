#include "wire/address.hpp"

#include <gtest/gtest.h>

namespace sparta::wire {
namespace {

struct good {
  const char* text;
  const char* host;
  std::uint16_t port;
  const char* prefix;
};

class an_address : public ::testing::TestWithParam<good> {};

TEST_P(an_address, is_parsed) {
  const auto parsed = parse_address(GetParam().text);
  ASSERT_TRUE(parsed) << parsed.error().message;
  EXPECT_EQ(parsed->host, GetParam().host);
  EXPECT_EQ(parsed->port, GetParam().port);
  EXPECT_EQ(parsed->prefix, GetParam().prefix);
}

INSTANTIATE_TEST_SUITE_P(forms, an_address,
                         ::testing::Values(good{"127.0.0.1:9001", "127.0.0.1", 9001, ""},
                                           good{"169.254.100.1:9001", "169.254.100.1", 9001, ""},
                                           good{"127.0.0.1:9000/.rt/hello", "127.0.0.1", 9000, "/.rt/hello"},
                                           good{"127.0.0.1:9000/.rt/hello/", "127.0.0.1", 9000, "/.rt/hello"},
                                           good{"http://localhost:1/", "localhost", 1, ""},
                                           good{"[::1]:9001", "::1", 9001, ""}, good{"[fe80::1]", "fe80::1", 80, ""},
                                           good{"rie", "rie", 80, ""}, good{"rie/x", "rie", 80, "/x"},
                                           good{"a:65535", "a", 65535, ""}));

class not_an_address : public ::testing::TestWithParam<const char*> {};

TEST_P(not_an_address, is_refused_with_the_text) {
  const auto parsed = parse_address(GetParam());
  ASSERT_FALSE(parsed);
  EXPECT_EQ(parsed.error().message, "'" + std::string(GetParam()) + "' is not host:port");
}

INSTANTIATE_TEST_SUITE_P(forms, not_an_address,
                         ::testing::Values("", ":9001", "a:", "a:0", "a:65536", "a:-1", "a:1x", "::1", "[::1", "[]:1",
                                           "[::1]x", "a b:1", "a:1/ b", "a\r\nX: y:1", "/path"));

TEST(authority, brackets_ipv6) {
  EXPECT_EQ(authority({.host = "127.0.0.1", .port = 9001}), "127.0.0.1:9001");
  EXPECT_EQ(authority({.host = "::1", .port = 80}), "[::1]:80");
}

}  // namespace
}  // namespace sparta::wire
