#include "fixture.hpp"

namespace sparta::testing {
namespace {

struct tool : command_line {};

TEST_F(tool, without_a_command_shows_the_overview_as_a_mistake) {
  EXPECT_EQ(run({}), 2);
  EXPECT_EQ(console.shown, "");
  EXPECT_THAT(console.notes, HasSubstr("Usage: hello COMMAND"));
}

TEST_F(tool, shows_help_as_a_result) {
  EXPECT_EQ(run({"--help"}), 0);
  EXPECT_THAT(console.shown, StartsWith("Sells things.\n\nUsage: hello COMMAND"));
  EXPECT_EQ(console.notes, "");
  console.shown.clear();
  EXPECT_EQ(run({"help", "local", "up"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("Usage: hello local up"));
  const auto by_word = console.shown;
  console.shown.clear();
  EXPECT_EQ(run({"local", "up", "-h"}), 0);
  EXPECT_EQ(console.shown, by_word);
}

TEST_F(tool, explains_a_mistake_on_stderr_alone) {
  EXPECT_EQ(run({"provisoin"}), 2);
  EXPECT_EQ(console.shown, "");
  EXPECT_EQ(console.notes,
            "error: unknown command `provisoin`\nfix: did you mean `provision`?\n`hello help` lists what there is\n");
  EXPECT_EQ(run({"help", "provisoin"}), 2);
}

TEST_F(tool, tells_its_version) {
  EXPECT_EQ(run({"version"}), 0);
  EXPECT_THAT(console.shown, StartsWith("Sparta "));
  EXPECT_THAT(console.shown, HasSubstr("Service shop\n"));
  console.shown.clear();
  EXPECT_EQ(run({"version", "--output", "json"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("\"service\": \"shop\""));
}

TEST_F(tool, takes_its_level_from_flag_then_environment) {
  service.functions.clear();
  variables["SPARTA_LOG_LEVEL"] = "error";
  transport.replies(200, described("CREATE_COMPLETE")).replies(200, listed(""));
  EXPECT_EQ(run({"status"}), 0);
  EXPECT_EQ(console.notes, "");
  transport.replies(200, described("CREATE_COMPLETE")).replies(200, listed(""));
  EXPECT_EQ(run({"status", "-l", "info"}), 0);
  EXPECT_THAT(console.notes, HasSubstr("Service: shop"));
  variables["SPARTA_LOG_LEVEL"] = "loud";
  EXPECT_EQ(run({"version"}), 2);
  EXPECT_THAT(console.notes, HasSubstr("SPARTA_LOG_LEVEL can't be `loud`"));
}

TEST_F(tool, begins_with_the_header_of_sparta) {
  script_no_stack();
  EXPECT_EQ(run({"status", "--ldflags", "-s"}), 0);
  EXPECT_THAT(console.notes,
              StartsWith("[0000]  INFO ════════════════════════════════════════════════\n[0000]  INFO ┌─┐"));
  EXPECT_THAT(console.notes, HasSubstr("Version : "));
  EXPECT_THAT(console.notes, HasSubstr("SHA     : "));
  EXPECT_THAT(console.notes, HasSubstr("C++     : "));
  EXPECT_THAT(console.notes, HasSubstr("[0000]  INFO Service: shop" + std::string(38, ' ') +
                                       "LinkFlags=-s Option=status UTC=2026-11-23T12:00:00Z\n"));
}

TEST_F(tool, a_full_disk_fails_the_command) {
  console.disk_full = true;
  EXPECT_EQ(run({"version"}), 1);
  EXPECT_THAT(console.notes, HasSubstr("error: can't write the result"));
}

TEST_F(tool, a_reader_that_left_is_no_failure) {
  console.reader_left = true;
  EXPECT_EQ(run({"version"}), 0);
  EXPECT_EQ(console.notes, "");
}

TEST_F(tool, errors_are_json_when_the_log_is) {
  transport.fails(error_kind::denied, "no");
  EXPECT_EQ(run({"status", "-f", "json", "-l", "error"}), 1);
  EXPECT_THAT(console.notes, StartsWith("{\"level\":\"error\""));
}

TEST_F(tool, without_credentials_names_both_ways_out) {
  variables = {{"HOME", "/h/ada"}, {"AWS_EC2_METADATA_DISABLED", "true"}};
  for (const auto* region : {"", "eu-west-1"}) {
    variables["AWS_REGION"] = region;
    EXPECT_EQ(run({"status"}), 1) << console.notes;
    EXPECT_THAT(console.notes, HasSubstr("credentials"));
    EXPECT_THAT(console.notes, HasSubstr("--local"));
    EXPECT_TRUE(transport.requests.empty());
  }
}

TEST_F(tool, without_a_region_says_so) {
  variables.erase("AWS_REGION");
  EXPECT_EQ(run({"status"}), 2);
  EXPECT_THAT(console.notes, HasSubstr("error: no AWS region is set"));
  EXPECT_THAT(console.notes, HasSubstr("--local"));
}

TEST_F(tool, never_shows_a_secret) {
  transport.replies(
      403, "<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code><Message>no</Message></Error></ErrorResponse>");
  EXPECT_EQ(run({"status", "-l", "trace"}), 1);
  EXPECT_THAT(console.notes, Not(HasSubstr("s3cret")));
  EXPECT_THAT(console.notes, HasSubstr("SignatureDoesNotMatch"));
}

}  // namespace
}  // namespace sparta::testing
