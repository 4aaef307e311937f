#include "fixture.hpp"

namespace sparta::testing {
namespace {

struct deletion : command_line {
  /// A stack that goes, and leaves that many artifacts.
  void script_stack(std::size_t left) {
    transport.replies(200, described("CREATE_COMPLETE",
                                     "<Tags><member><Key>io:sparta:buildId</Key><Value>1</Value></member></Tags>"
                                     "<Parameters><member><ParameterKey>ArtifactS3Bucket</ParameterKey>"
                                     "<ParameterValue>demo</ParameterValue></member></Parameters>"));
    transport.replies(200, listed(resource("HelloLambda", "shop_Hello")));
    transport.replies(200, "<R><DescribeStackEventsResult><StackEvents/></DescribeStackEventsResult></R>");
    transport.replies(200, "<R/>");
    script_no_stack();
    std::string objects;
    for (std::size_t i = 0; i < left; ++i)
      objects += "<Contents><Key>shop/site/" + std::to_string(i) + "</Key><Size>1</Size></Contents>";
    transport.replies(200, "<ListBucketResult>" + objects + "</ListBucketResult>");
  }
};

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

TEST_F(deletion, tells_what_is_left) {
  script_stack(10);
  EXPECT_EQ(run({"delete"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("Left in bucket demo\n  shop/site/0\n"));
  EXPECT_THAT(console.shown, HasSubstr("  shop/site/9\n\nTo remove that too\n  aws s3 rm s3://demo/shop/ "));
}

TEST_F(deletion, does_not_flood_the_terminal_with_a_sites_files) {
  script_stack(2'000);
  EXPECT_EQ(run({"delete"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("  shop/site/9\n  and 1990 more\n\nTo remove that too\n"));
  EXPECT_THAT(console.shown, Not(HasSubstr("shop/site/10\n")));
  script_stack(2'000);
  EXPECT_EQ(run({"delete", "--output", "json"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("shop/site/1999"));
}

TEST_F(deletion, reports_as_json) {
  script_no_stack();
  EXPECT_EQ(run({"delete", "--output", "json"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("\"existed\": false"));
  EXPECT_THAT(console.shown, HasSubstr("\"left\": null"));
}

}  // namespace
}  // namespace sparta::testing
