#include "cli/log_renderer.hpp"

#include "support/fake_clock.hpp"
#include "support/recording_console.hpp"

#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

struct rendering : ::testing::Test {
  recording_console console;
  fake_clock clock;
};

TEST_F(rendering, drops_lines_below_the_threshold) {
  cli::log_renderer log(console, clock, {.threshold = base::level::warn});
  log.info("quiet");
  log.warn("loud");
  EXPECT_EQ(console.notes, "[0000]  WARN loud\n");
  EXPECT_EQ(console.shown, "");
}

TEST_F(rendering, a_status_is_for_terminals_only) {
  cli::log_renderer log(console, clock, {});
  log.show_status("3 of 5 resources");
  EXPECT_EQ(console.notes, "");
}

TEST_F(rendering, a_log_line_goes_above_the_status) {
  cli::log_renderer log(console, clock, {.animated = true});
  log.show_status("waiting");
  log.info("line");
  log.show_status({});
  EXPECT_EQ(console.notes, "\r\x1b[Kwaiting\r\x1b[K[0000]  INFO line\nwaiting\r\x1b[K");
}

TEST_F(rendering, an_unchanged_status_is_not_drawn_again) {
  cli::log_renderer log(console, clock, {.animated = true});
  log.show_status("waiting");
  const auto once = console.notes;
  log.show_status("waiting");
  EXPECT_EQ(console.notes, once);
}

TEST_F(rendering, a_status_never_wraps) {
  console.width = 6;
  cli::log_renderer log(console, clock, {.animated = true});
  log.show_status("▬▬▬▬▬▬▬▬");
  EXPECT_EQ(console.notes, "\r\x1b[K▬▬▬▬▬");
}

TEST_F(rendering, json_has_no_status) {
  cli::log_renderer log(console, clock, {.json = true, .animated = true});
  log.show_status("waiting");
  EXPECT_EQ(console.notes, "");
}

}  // namespace
}  // namespace sparta::testing
