#include "deploy/text.hpp"

#include <gtest/gtest.h>

namespace sparta::deploy {
namespace {

using namespace std::chrono_literals;

TEST(text, sizes_are_decimal_as_sparta_writes_them) {
  EXPECT_EQ(human_size(0), "0 B");
  EXPECT_EQ(human_size(999), "999 B");
  EXPECT_EQ(human_size(1000), "1.0 kB");
  EXPECT_EQ(human_size(2'210), "2.2 kB");
  EXPECT_EQ(human_size(9'949), "9.9 kB");
  EXPECT_EQ(human_size(9'951), "10 kB");
  EXPECT_EQ(human_size(999'400), "999 kB");
  EXPECT_EQ(human_size(999'600), "1.0 MB");
  EXPECT_EQ(human_size(13'000'000), "13 MB");
  EXPECT_EQ(human_size(UINT64_MAX), "18 EB");
}

TEST(text, durations_have_two_digits) {
  EXPECT_EQ(human_duration(24'490ms), "24.49s");
  EXPECT_EQ(human_duration(0ms), "0.00s");
  EXPECT_EQ(human_duration(2'904ms), "2.90s");
}

std::size_t columns_of(const std::string& text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xc0U) != 0x80U ? 1U : 0U;
  return count;
}

TEST(text, headings_and_rules_are_48_columns_wide) {
  EXPECT_EQ(columns_of(section_header("CloudFormation Metrics")), 48U);
  EXPECT_EQ(section_header("CloudFormation Metrics").find("CloudFormation Metrics ▬▬▬"), 0U);
  EXPECT_EQ(columns_of(section_header(std::string(60, 'x'))), 61U);
  EXPECT_EQ(columns_of(rule()), 48U);
}

}  // namespace
}  // namespace sparta::deploy
