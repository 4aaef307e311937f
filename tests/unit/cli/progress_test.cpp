#include "cli/progress.hpp"

#include "support/fake_clock.hpp"
#include "support/recording_console.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

struct progress : ::testing::Test {
  recording_console console;
  fake_clock clock;
};

TEST_F(progress, is_a_changing_line_on_a_terminal) {
  cli::log_renderer log(console, clock, {.animated = true});
  {
    cli::progress_view view(log);
    view.step("Compiling");
    view.uploading("code.zip", 50, 200);
    view.stack({.done = 2, .expected = 5, .elapsed = 12'345ms});
  }
  EXPECT_EQ(console.notes, "\r\x1b[KCompiling …\r\x1b[Kcode.zip 25%\r\x1b[K2 of 5 resources, 12 s\r\x1b[K");
}

TEST_F(progress, is_a_line_now_and_then_elsewhere) {
  cli::log_renderer log(console, clock, {});
  cli::progress_view view(log);
  view.step("Compiling");
  for (auto elapsed = 0ms; elapsed <= 70s; elapsed += 5s) view.stack({.done = 1, .elapsed = elapsed});
  EXPECT_EQ(std::count(console.notes.begin(), console.notes.end(), '\n'), 2);
  EXPECT_THAT(console.notes, HasSubstr("Elapsed=30s Resources=1"));
  EXPECT_THAT(console.notes, HasSubstr("Elapsed=60s Resources=1"));
}

TEST_F(progress, keeps_resources_for_those_who_debug) {
  cli::log_renderer log(console, clock, {.threshold = base::level::debug});
  cli::progress_view view(log);
  view.resource({.logical_id = "R", .type = "T", .status = "S", .reason = "because"});
  EXPECT_THAT(console.notes, HasSubstr("Reason=because Resource=R Status=S Type=T"));
}

}  // namespace
}  // namespace sparta::testing
