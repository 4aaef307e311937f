#include "fixture.hpp"

namespace sparta::testing {
namespace {

struct deletion : command_line {};

TEST_F(deletion, asks_a_person) {
  console.terminal = true;
  for (const auto* answer : {"", "\n", "n\n", "no\n", "yes please\n"}) {
    console.typed = answer;
    EXPECT_EQ(run({"delete"}), 5) << answer;
  }
  EXPECT_THAT(console.notes, HasSubstr("Delete stack shop and everything in it? [y/N] "));
  EXPECT_THAT(console.notes, HasSubstr("error: stack shop was not deleted"));
  EXPECT_TRUE(transport.requests.empty());
}

TEST_F(deletion, goes_on_after_a_yes) {
  console.terminal = true;
  for (const auto* answer : {"y\n", "Y\n", "yes\n", "y"}) {
    console.typed = answer;
    script_no_stack();
    EXPECT_EQ(run({"delete"}), 0) << answer;
  }
}

TEST_F(deletion, does_not_ask_a_script) {
  script_no_stack();
  EXPECT_EQ(run({"delete"}), 0);
  EXPECT_THAT(console.notes, Not(HasSubstr("[y/N]")));
  EXPECT_THAT(console.notes, HasSubstr("Stack does not exist"));
}

TEST_F(deletion, does_not_ask_twice_who_said_yes) {
  console.terminal = true;
  script_no_stack();
  EXPECT_EQ(run({"delete", "--yes"}), 0);
  EXPECT_THAT(console.notes, Not(HasSubstr("[y/N]")));
}

TEST_F(deletion, without_input_is_declined_on_a_terminal) {
  console.terminal = true;
  EXPECT_EQ(run({"delete", "--no-input"}), 5);
  EXPECT_TRUE(transport.requests.empty());
}

TEST_F(deletion, interrupted_at_the_question_deletes_nothing) {
  console.terminal = true;
  stop.request_stop();
  EXPECT_EQ(run({"delete"}), 130);
  EXPECT_TRUE(transport.requests.empty());
}

TEST_F(deletion, dry_run_needs_neither_answer_nor_credentials) {
  console.terminal = true;
  variables = {{"HOME", "/h/ada"}};
  EXPECT_EQ(run({"delete", "--noop"}), 0);
  EXPECT_TRUE(transport.requests.empty());
  EXPECT_THAT(console.shown, HasSubstr("dry run"));
}

TEST_F(deletion, of_a_service_with_problems_still_works) {
  service.functions.front().memory_mib = 1;
  script_no_stack();
  EXPECT_EQ(run({"delete"}), 0);
}

TEST_F(deletion, reports_as_json) {
  script_no_stack();
  EXPECT_EQ(run({"delete", "--output", "json"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("\"existed\": false"));
  EXPECT_THAT(console.shown, HasSubstr("\"left\": null"));
}

}  // namespace
}  // namespace sparta::testing
