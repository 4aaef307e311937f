#include "base/strings.hpp"
#include "fixture.hpp"

#include <sparta/json/parse.hpp>

namespace sparta::testing {
namespace {

struct policy : command_line {
  policy() {
    service.functions.push_back({.name = "Bye", .tracing = tracing::active, .declared_at = {"main.cpp", 13}});
  }

  int call(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "policy");
    arguments.emplace_back("--no-build");
    return run(std::move(arguments));
  }
  void script_deployed(const std::string& template_text) {
    transport.replies(200, described("CREATE_COMPLETE"));
    transport.replies(200, "<R><GetTemplateResult><TemplateBody>" + base::replace_all(template_text, "\"", "&quot;") +
                               "</TemplateBody></GetTemplateResult></R>");
  }
  std::string synthesized() {
    EXPECT_EQ(run({"synth", "--no-build"}), 0);
    return std::exchange(console.shown, {});
  }
};

TEST_F(policy, shows_the_rights_of_every_function_and_asks_nobody) {
  variables.erase("AWS_ACCESS_KEY_ID");
  EXPECT_EQ(call({}), 0);
  EXPECT_THAT(console.shown, HasSubstr("Hello: role IAMRole"));
  EXPECT_THAT(console.shown,
              HasSubstr("  Allow logs:CreateLogStream, logs:PutLogEvents\n"
                        "    on arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:"));
  EXPECT_THAT(console.shown, HasSubstr("  Trust: Allow sts:AssumeRole\n    to lambda.amazonaws.com\n"));
  EXPECT_TRUE(transport.requests.empty());
}

TEST_F(policy, says_where_a_star_without_a_reason_comes_from) {
  EXPECT_EQ(call({"Bye"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("  Allow xray:PutTelemetryRecords, xray:PutTraceSegments\n    on *\n"
                                       "    from Sparta: these actions know no resources\n"));
}

TEST_F(policy, of_one_function_shows_its_role_alone) {
  EXPECT_EQ(call({"Bye"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("Bye: role"));
  EXPECT_THAT(console.shown, Not(HasSubstr("Hello")));
  EXPECT_EQ(call({"By"}), 2);
  EXPECT_THAT(console.notes, HasSubstr("did you mean `Bye`?"));
}

TEST_F(policy, as_json_has_the_statements_as_they_are) {
  EXPECT_EQ(call({"Hello", "--output", "json"}), 0);
  const auto report = json::parse(console.shown);
  ASSERT_TRUE(report);
  const auto& role = report->find("roles")->as_array().at(0);
  EXPECT_EQ(role.find("functions")->as_array().at(0), json::value("Hello"));
  EXPECT_EQ(role.find("statements")->as_array().at(0).find("policy")->as_string(), "Permissions");
}

TEST_F(policy, diff_against_the_same_template_is_empty) {
  script_deployed(synthesized());
  EXPECT_EQ(call({"--diff", "--fail"}), 0);
  EXPECT_EQ(console.shown, "");
  EXPECT_THAT(console.notes, HasSubstr("The rights are those that are deployed"));
}

TEST_F(policy, diff_shows_what_comes_and_what_goes) {
  const auto deployed = base::replace_all(synthesized(), "xray:PutTraceSegments", "xray:GetTraceSummaries");
  script_deployed(deployed);
  EXPECT_EQ(call({"--diff"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("  - Allow xray:GetTraceSummaries\n      on *\n"
                                       "  + Allow xray:PutTraceSegments\n      on *\n"));
  script_deployed(deployed);
  EXPECT_EQ(call({"--diff", "--fail"}), 3);
  console.shown.clear();
  script_deployed(deployed);
  EXPECT_EQ(call({"--diff", "--output", "json"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("\"differences\": true"));
}

TEST_F(policy, diff_of_one_function_is_about_its_role_alone) {
  script_deployed(base::replace_all(synthesized(), "xray:PutTraceSegments", "xray:GetTraceSummaries"));
  EXPECT_EQ(call({"Hello", "--diff", "--fail"}), 0);
}

TEST_F(policy, diff_without_a_stack_adds_everything) {
  script_no_stack();
  EXPECT_EQ(call({"--diff", "--fail"}), 3);
  EXPECT_THAT(console.shown, HasSubstr("  + Allow logs:CreateLogStream"));
  EXPECT_THAT(console.shown, Not(HasSubstr("  - ")));
  EXPECT_THAT(console.notes, HasSubstr("Stack does not exist"));
}

TEST_F(policy, diff_against_a_template_that_is_no_json_fails) {
  script_deployed("Resources: {}");
  EXPECT_EQ(call({"--diff"}), 1);
  EXPECT_THAT(console.notes, HasSubstr("is not JSON"));
}

TEST_F(policy, of_a_deployer_is_one_document_with_the_account_and_region_that_were_named) {
  EXPECT_EQ(call({"deployer", "--account", "123456789012", "--output", "json"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("\"name\": \"shop-deployer-1\""));
  EXPECT_THAT(console.shown, HasSubstr("arn:aws:cloudformation:eu-west-1:123456789012:stack/shop/*"));
  EXPECT_THAT(console.shown, HasSubstr("arn:aws:s3:::sparta-artifacts-123456789012-eu-west-1/shop/*"));
  EXPECT_EQ(console.notes, "");
  EXPECT_TRUE(transport.requests.empty());
}

TEST_F(policy, of_a_deployer_says_what_is_left_open) {
  variables.erase("AWS_REGION");
  EXPECT_EQ(call({"deployer", "--s3-bucket", "demo"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("Stack\n  Allow cloudformation:CreateChangeSet"));
  EXPECT_THAT(console.shown, HasSubstr("on arn:aws:s3:::demo/shop/*"));
  EXPECT_THAT(console.notes, HasSubstr("in any account"));
  EXPECT_THAT(console.notes, HasSubstr("in any region"));
}

TEST_F(policy, of_a_deployer_knows_the_regions_partition) {
  EXPECT_EQ(call({"deployer", "--region", "cn-north-1"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("on arn:aws-cn:cloudformation:cn-north-1:*:stack/shop/*"));
}

TEST_F(policy, of_a_deployer_takes_an_account_of_twelve_digits_and_nothing_more) {
  for (const auto* account : {"12345678901", "1234567890123", "12345678901x", ""})
    EXPECT_EQ(call({"deployer", "--account", account}), 2) << account;
  EXPECT_EQ(call({"deployer", "Hello"}), 2);
  EXPECT_EQ(call({"deployer", "--diff"}), 2);
}

}  // namespace
}  // namespace sparta::testing
