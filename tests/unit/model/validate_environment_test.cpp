#include "validating.hpp"

#include <gtest/gtest.h>

namespace sparta::model {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<std::string> messages_with(std::map<std::string, json::value> environment) {
  return messages_of({.name = "F", .environment = std::move(environment)});
}

TEST(validate, takes_what_lambda_takes_as_a_variable) {
  EXPECT_THAT(messages_with({{"Ab", ""}, {"A_1", "x"}, {"zz9", "Grüße\n\t\"🦅\""}, {"AWS_ENDPOINT_URL", "u"}}),
              IsEmpty());
}

TEST(validate, holds_variables_to_lambdas_rule_for_names) {
  for (const char* name : {"", "A", "1A", "_A", "A-B", "A B", "A=B", "Ä1"})
    EXPECT_THAT(messages_with({{name, "x"}}),
                ElementsAre(HasSubstr("a name is a letter, then one or more letters, digits and underscores")))
        << name;
}

TEST(validate, keeps_the_names_that_lambda_sets) {
  for (const char* name : {"AWS_REGION", "AWS_SESSION_TOKEN", "AWS_LAMBDA_RUNTIME_API", "_HANDLER", "_X_AMZN_TRACE_ID",
                           "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR"})
    EXPECT_THAT(messages_with({{name, "x"}}), ElementsAre(std::string("function 'F': environment variable ") + name +
                                                          " is set by Lambda itself. Choose another name."));
}

TEST(validate, keeps_the_names_that_are_spartas) {
  EXPECT_THAT(messages_with({{"SPARTA_BUILD_ID", "x"}}), ElementsAre(HasSubstr("names in SPARTA_ are Sparta's own")));
  EXPECT_THAT(messages_with({{"SPARTAN", "x"}}), IsEmpty());
}

TEST(validate, wants_text_for_a_value) {
  EXPECT_THAT(messages_with({{"DATA", "\xFF\xFE"}}), ElementsAre(HasSubstr("DATA: its value is not UTF-8 text")));
  EXPECT_THAT(messages_with({{"DATA", std::string("a\0b", 3)}}), ElementsAre(HasSubstr("DATA: its value is not")));
}

TEST(validate, limits_the_environment_with_what_sparta_adds_to_4_kilobytes) {
  const std::string braces = "{}", ours = R"("SPARTA_BUILD_ID":"",)", theirs = R"("DATA":"",)";
  const std::size_t left = 4096 - braces.size() - ours.size() - longest_build_id - theirs.size();
  EXPECT_THAT(messages_with({{"DATA", std::string(left, 'x')}}), IsEmpty());
  EXPECT_THAT(messages_with({{"DATA", std::string(left + 1, 'x')}}),
              ElementsAre(HasSubstr("the environment takes 4097 bytes with what Sparta adds, and Lambda takes 4096.")));
}

TEST(validate, counts_what_json_escapes) {
  // 1,300 line ends are 2,600 bytes; 1,300 other control characters 7,800.
  EXPECT_THAT(messages_with({{"DATA", std::string(1300, '\n')}}), IsEmpty());
  EXPECT_THAT(messages_with({{"DATA", std::string(1300, '\x01')}}), ElementsAre(HasSubstr("the environment takes")));
}

TEST(validate, does_not_repeat_a_value_in_a_message) {
  for (const auto& message : messages_with({{"A-B", "hunter2"}, {"SECRET", "hunter2\xFF"}}))
    EXPECT_THAT(message, ::testing::Not(HasSubstr("hunter2")));
}

}  // namespace
}  // namespace sparta::model
