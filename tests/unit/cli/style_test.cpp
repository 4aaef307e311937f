#include "cli/style.hpp"

#include "support/recording_console.hpp"

#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

using variables = std::map<std::string, std::string, std::less<>>;

struct color_case {
  const char* why;
  cli::options asked;
  variables environment;
  bool terminal;
  bool color;
};

class color_decision : public ::testing::TestWithParam<color_case> {};

TEST_P(color_decision, is_made_by_the_first_that_says_something) {
  recording_console console;
  console.terminal = GetParam().terminal;
  const base::fixed_environment environment(GetParam().environment);
  EXPECT_EQ(cli::wants_color(GetParam().asked, environment, console), GetParam().color) << GetParam().why;
}

INSTANTIATE_TEST_SUITE_P(
    , color_decision,
    ::testing::Values(color_case{"a terminal", {}, {}, true, true}, color_case{"a file", {}, {}, false, false},
                      color_case{"NO_COLOR", {}, {{"NO_COLOR", "1"}}, true, false},
                      color_case{"NO_COLOR of any value", {}, {{"NO_COLOR", "0"}}, true, false},
                      color_case{"NO_COLOR that is empty says nothing", {}, {{"NO_COLOR", ""}}, true, true},
                      color_case{"FORCE_COLOR", {}, {{"FORCE_COLOR", "1"}}, false, true},
                      color_case{"FORCE_COLOR=0", {}, {{"FORCE_COLOR", "0"}}, true, false},
                      color_case{"CLICOLOR_FORCE", {}, {{"CLICOLOR_FORCE", "1"}}, false, true},
                      color_case{"CLICOLOR=0", {}, {{"CLICOLOR", "0"}}, true, false},
                      color_case{"TERM=dumb", {}, {{"TERM", "dumb"}}, true, false},
                      color_case{"--color always", {.color = "always"}, {{"NO_COLOR", "1"}}, false, true},
                      color_case{"--color never", {.color = "never"}, {{"FORCE_COLOR", "1"}}, true, false},
                      color_case{"--no-color", {.no_color = true}, {{"FORCE_COLOR", "1"}}, true, false},
                      color_case{"JSON", {.log_format = "json", .color = "always"}, {}, true, false}));

TEST(animation, needs_a_capable_terminal_and_a_person) {
  recording_console console;
  console.terminal = true;
  const auto wanted = [&](variables environment) {
    return cli::wants_animation(base::fixed_environment(std::move(environment)), console);
  };
  EXPECT_TRUE(wanted({{"TERM", "xterm"}}));
  EXPECT_FALSE(wanted({{"TERM", "xterm"}, {"CI", "true"}}));
  EXPECT_FALSE(wanted({{"TERM", "dumb"}}));
  EXPECT_FALSE(wanted({}));
  console.terminal = false;
  EXPECT_FALSE(wanted({{"TERM", "xterm"}}));
}

}  // namespace
}  // namespace sparta::testing
