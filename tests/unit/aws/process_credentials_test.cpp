#include "aws/credential_sources.hpp"
#include "credential_fixture.hpp"

namespace sparta::aws {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

struct process_credentials_test : testing::credential_fixture {
  process_credentials_test() { config("[default]\ncredential_process = \"/opt/my tool\" --role 'a b' x\\ y\n"); }
};

TEST_F(process_credentials_test, runs_the_command_without_a_shell) {
  processes.ends(0, R"({"Version":1,"AccessKeyId":"A","SecretAccessKey":"S","SessionToken":"T",
                        "Expiration":"2026-11-23T13:00:00+00:00"})");
  const auto found = find();
  ASSERT_TRUE(found);
  EXPECT_EQ(found->session_token.reveal(), "T");
  EXPECT_TRUE(found->expiry);
  EXPECT_THAT(processes.commands.at(0).arguments, ElementsAre("/opt/my tool", "--role", "a b", "x y"));
}

TEST_F(process_credentials_test, tells_what_the_command_said_when_it_failed) {
  processes.ends(3, "", "please log in\n");
  const auto found = find();
  EXPECT_EQ(found.error().kind, error_kind::denied);
  EXPECT_THAT(found.error().message, HasSubstr("/opt/my tool ended with status 3: please log in"));
}

TEST_F(process_credentials_test, never_shows_its_output) {
  for (const auto* output :
       {"secret-in-no-json", R"({"Version":2,"SecretAccessKey":"secret-in-no-json"})",
        R"({"Version":1,"SecretAccessKey":"secret-in-no-json"})",
        R"({"Version":1,"AccessKeyId":"A","SecretAccessKey":"secret-in-no-json","Expiration":"soon"})"}) {
    processes.ends(0, output);
    const auto found = find();
    ASSERT_FALSE(found) << output;
    EXPECT_THAT(found.error().message, Not(HasSubstr("secret-in-no-json")));
  }
}

TEST_F(process_credentials_test, passes_on_an_interruption) {
  processes.fails(error_kind::interrupted, "stopped");
  EXPECT_EQ(find().error().kind, error_kind::interrupted);
}

TEST(split_command, reads_quotes_and_backslashes) {
  EXPECT_THAT(split_command(R"(a "b \"c\" d" 'e\f' g\ h "")").value(),
              ElementsAre("a", "b \"c\" d", "e\\f", "g h", ""));
  EXPECT_THAT(split_command("a; rm -rf $HOME | x").value(), ElementsAre("a;", "rm", "-rf", "$HOME", "|", "x"));
  for (const auto* wrong : {"", "  ", "a 'b", "a \"b", "a \\"}) EXPECT_FALSE(split_command(wrong)) << wrong;
}

}  // namespace
}  // namespace sparta::aws
