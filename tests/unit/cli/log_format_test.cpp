#include "cli/log_format.hpp"

#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

using namespace std::chrono_literals;
using base::level;

const base::timestamp start = base::parse_rfc3339("2018-05-25T04:36:50Z").value();

std::string text(const base::log_line& line, std::chrono::milliseconds after = 0ms, const cli::text_look& look = {}) {
  return cli::text_line(line, start + after, start, look);
}

TEST(text_log, looks_as_spartas) {
  EXPECT_EQ(text({level::info, "Checking S3 region", {{"Region", "us-west-2"}, {"Bucket", "MY_S3_BUCKET"}}}),
            "[0000]  INFO Checking S3 region                                 Bucket=MY_S3_BUCKET Region=us-west-2");
  EXPECT_EQ(
      text({level::info, "Using `git` SHA for StampedBuildID", {{"Command", "git rev-parse HEAD"}, {"SHA", "7"}}}),
      "[0000]  INFO Using `git` SHA for StampedBuildID                 Command=git rev-parse HEAD SHA=7");
  EXPECT_EQ(text({level::info, "Verifying IAM Lambda execution roles"}),
            "[0000]  INFO Verifying IAM Lambda execution roles");
}

TEST(text_log, counts_whole_seconds_and_keeps_counting_past_four_digits) {
  EXPECT_EQ(text({level::info, "x"}, 39'999ms), "[0039]  INFO x");
  EXPECT_EQ(text({level::info, "x"}, 12'345'000ms), "[12345]  INFO x");
}

TEST(text_log, names_levels_in_five_columns) {
  EXPECT_EQ(text({level::warn, "x"}), "[0000]  WARN x");
  EXPECT_EQ(text({level::error, "x"}), "[0000] ERROR x");
  EXPECT_EQ(text({level::debug, "x"}), "[0000] DEBUG x");
}

TEST(text_log, pads_by_characters_and_not_by_bytes) {
  const auto plain = text({level::info, "CloudFormation Metrics ---", {{"A", "1"}}});
  const auto drawn = text({level::info, "CloudFormation Metrics ▬▬▬", {{"A", "1"}}});
  EXPECT_EQ(drawn.size(), plain.size() + 6);
}

TEST(text_log, separates_the_fields_of_a_long_message) {
  EXPECT_EQ(text({level::info, std::string(60, 'm'), {{"A", "1"}}}), "[0000]  INFO " + std::string(60, 'm') + " A=1");
}

TEST(text_log, shows_absolute_times_when_asked) {
  EXPECT_EQ(text({level::info, "x"}, 1'500ms, {.timestamps = true}), "[2018-05-25T04:36:51Z]  INFO x");
}

TEST(text_log, keeps_outside_text_from_moving_the_cursor) {
  EXPECT_EQ(text({level::info, "a\nb\x1b[2J", {{"A", "1\r\n2\x7f"}}}),
            "[0000]  INFO a\\nb\\x1b[2J" + std::string(39, ' ') + " A=1\\x0d\\n2\\x7f");
}

TEST(text_log, colours_level_and_names) {
  EXPECT_EQ(text({level::warn, "x", {{"A", "1"}}}, 0ms, {.color = true}),
            "[0000] \x1b[33m WARN\x1b[0m x" + std::string(49, ' ') + " \x1b[33mA\x1b[0m=1");
}

TEST(json_log, is_an_object_a_line) {
  EXPECT_EQ(cli::json_line({level::warn, "a \"b\"\n", {{"Size", "13 MB"}, {"Bucket", "x"}}}, start + 250ms),
            R"({"level":"warn","time":"2018-05-25T04:36:50.250Z","msg":"a \"b\"\n","Bucket":"x","Size":"13 MB"})");
}

TEST(json_log, keeps_fields_that_are_called_as_its_own_members) {
  EXPECT_EQ(cli::json_line({level::info, "x", {{"time", "now"}}}, start),
            R"({"level":"info","time":"2018-05-25T04:36:50.000Z","msg":"x","fields.time":"now"})");
}

TEST(log_levels, are_read_by_spartas_names_and_lambdas) {
  EXPECT_EQ(cli::parse_level("warn"), level::warn);
  EXPECT_EQ(cli::parse_level("warning"), level::warn);
  EXPECT_EQ(cli::parse_level("panic"), level::fatal);
  EXPECT_EQ(cli::parse_level("trace"), level::trace);
  EXPECT_EQ(cli::parse_level("loud"), std::nullopt);
}

}  // namespace
}  // namespace sparta::testing
