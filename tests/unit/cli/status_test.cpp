#include "fixture.hpp"

namespace sparta::testing {
namespace {

struct status : command_line {
  void script() {
    transport.replies(200,
                      described("UPDATE_COMPLETE",
                                "<Description>Sells things.</Description>"
                                "<LastUpdatedTime>2026-11-23T11:00:00Z</LastUpdatedTime>"
                                "<Parameters><member><ParameterKey>Bucket</ParameterKey>"
                                "<ParameterValue>demo</ParameterValue></member></Parameters>"
                                "<Outputs><member><OutputKey>Arn</OutputKey>"
                                "<OutputValue>arn:aws:lambda:eu-west-1:123412341234:function:shop_Hello</OutputValue>"
                                "</member></Outputs>"));
    transport.replies(200, listed(resource("HelloLambda", "shop_Hello")));
    transport.replies(200, "<R><GetTemplateResult><TemplateBody>{}</TemplateBody></GetTemplateResult></R>");
  }
};

TEST_F(status, has_a_section_for_each_thing) {
  script();
  EXPECT_EQ(run({"status"}), 0);
  EXPECT_EQ(console.shown,
            "Stack Summary\n"
            "  StackId      arn:aws:cloudformation:eu-west-1:123412341234:stack/shop/1\n"
            "  Description  Sells things.\n"
            "  Status       UPDATE_COMPLETE\n"
            "  Created      2026-11-23T10:00:00Z\n"
            "  Last Update  2026-11-23T11:00:00Z\n"
            "\nParameters\n  Bucket  demo\n"
            "\nOutputs\n  Arn  arn:aws:lambda:eu-west-1:123412341234:function:shop_Hello\n"
            "\nResources\n  HelloLambda  CREATE_COMPLETE  T  shop_Hello\n");
}

TEST_F(status, redacted_shows_the_account_nowhere) {
  for (const auto& arguments :
       {std::vector<std::string>{"status", "--redact"}, std::vector<std::string>{"status", "-r", "--output", "json"}}) {
    script();
    EXPECT_EQ(run(arguments), 0);
    EXPECT_THAT(console.shown, HasSubstr("arn:aws:lambda:eu-west-1:************:function:shop_Hello"));
    EXPECT_THAT(console.shown + console.notes, Not(HasSubstr("123412341234")));
  }
}

TEST_F(status, as_json_has_everything_too) {
  script();
  EXPECT_EQ(run({"status", "--output", "json"}), 0);
  for (const auto* part : {"\"exists\": true", "\"status\": \"UPDATE_COMPLETE\"", "\"Bucket\": \"demo\"",
                           "\"lastUpdated\": \"2026-11-23T11:00:00Z\"", "\"physicalId\": \"shop_Hello\""})
    EXPECT_THAT(console.shown, HasSubstr(part));
}

TEST_F(status, of_no_stack_is_a_success) {
  script_no_stack();
  EXPECT_EQ(run({"status"}), 0);
  EXPECT_EQ(console.shown, "");
  EXPECT_THAT(console.notes, HasSubstr("Stack does not exist"));
  script_no_stack();
  EXPECT_EQ(run({"status", "--output", "json"}), 0);
  EXPECT_EQ(console.shown, "{\n  \"exists\": false,\n  \"stackName\": \"shop\"\n}\n");
}

TEST_F(status, of_an_endpoint_that_does_not_answer_fails) {
  for (int attempt = 0; attempt < 10; ++attempt) transport.fails();
  EXPECT_EQ(run({"status"}), 1);
  EXPECT_THAT(console.notes, HasSubstr("error: "));
}

}  // namespace
}  // namespace sparta::testing
