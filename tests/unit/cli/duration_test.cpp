#include "cli/duration.hpp"

#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

using namespace std::chrono_literals;

TEST(durations, are_a_number_and_a_unit) {
  EXPECT_EQ(cli::parse_duration("90s").value(), 90s);
  EXPECT_EQ(cli::parse_duration("5m").value(), 5min);
  EXPECT_EQ(cli::parse_duration("2h").value(), 2h);
  EXPECT_EQ(cli::parse_duration("3d").value(), 72h);
  EXPECT_EQ(cli::parse_duration("0s").value(), 0s);
}

TEST(durations, anything_else_is_a_usage_error) {
  for (const auto* text : {"", "5", "m", "5 m", "5min", "-5m", "1.5h", "5w", "99999999999m", "1000001d"}) {
    const auto read = cli::parse_duration(text);
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error().kind, error_kind::usage);
  }
}

}  // namespace
}  // namespace sparta::testing
