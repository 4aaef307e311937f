#include "base/base64.hpp"
#include "events/inflate.hpp"

#include <sparta/events/gzip.hpp>

#include <gtest/gtest.h>

namespace sparta::events {
namespace {

std::string bytes_of(std::string_view base64) {
  const auto bytes = base::base64_decode(base64).value();
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// `hello hello hello` with every optional part of a header.
const std::string sample = bytes_of("H4sIHgAAAAAA/wIAYWJuYW1lAGNvbW1lbnQAAADLSM3JyVfIQJAAgIj55REAAAA=");
constexpr std::string_view plain = "hello hello hello";

TEST(gunzip, reads_what_was_compressed) {
  const auto text = gunzip(sample);
  ASSERT_TRUE(text) << text.error().message;
  EXPECT_EQ(*text, plain);
  EXPECT_EQ(gunzip(sample + gzip("!")).value(), "hello hello hello!");
}

TEST(gunzip, refuses_every_cut) {
  for (std::size_t size = 0; size < sample.size(); ++size)
    EXPECT_FALSE(gunzip(std::string_view(sample).substr(0, size))) << size;
}

TEST(gunzip, refuses_what_is_damaged) {
  EXPECT_EQ(gunzip("hello").error().message, "expected gzip");
  for (std::size_t at = 30; at < sample.size(); ++at) {
    std::string damaged = sample;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
    const auto text = gunzip(damaged);
    EXPECT_TRUE(!text || *text == plain) << at;
  }
  EXPECT_EQ(gunzip(sample + "x").error().message, "expected gzip");
}

/// Its last code is shorter than others, and comes with the last bytes that a buffer of ours takes.
TEST(gunzip, leaves_the_checksum_to_be_read) {
  const auto text = gunzip(bytes_of("H4sIAAAAAAAA/+3DAQ0AAAwCoKz+9s9gEdjIfaOqqqqqqqqqqqqqqqqqqqp2KbIPeIQ/AAA="));
  ASSERT_TRUE(text) << text.error().message;
  EXPECT_EQ(text->size(), 16260U);
  EXPECT_TRUE(text->starts_with("abcdabcd"));
}

TEST(gzip, holds_any_bytes) {
  for (const std::size_t size : {0U, 1U, 65535U, 65536U, 200000U}) {
    std::string bytes(size, 'x');
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * i % 251);
    const auto again = gunzip(gzip(bytes));
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_TRUE(*again == bytes) << size;
  }
}

TEST(inflate, has_a_limit) {
  std::string out = "before";
  const std::string_view stored("\1\5\0\xfa\xffhello", 10);
  EXPECT_EQ(inflate(stored, out, 11).value(), 10U);
  EXPECT_EQ(out, "beforehello");
  EXPECT_EQ(inflate(stored, out, 15).error().message, "the compressed data are too large");
}

/// `<h1>two</h1>`: fewer bits are left than the longest code has.
TEST(inflate, reads_to_the_last_bit) {
  const std::string_view all("\xb3\xc9\x30\xb4\x2b\x29\xcf\xb7\xd1\x07\xd2\x00", 12);
  std::string out;
  EXPECT_EQ(inflate(all, out, 12).value(), 12U);
  EXPECT_EQ(out, "<h1>two</h1>");
  EXPECT_EQ(inflate(std::string(all) + "more", out, 24).value(), 12U);
  for (std::size_t size = 0; size < all.size(); ++size) EXPECT_FALSE(inflate(all.substr(0, size), out, 1000)) << size;
}

}  // namespace
}  // namespace sparta::events
