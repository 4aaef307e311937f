#include "checking.hpp"

namespace sparta::cfn {
namespace {

std::vector<std::string> messages_of(std::map<std::string, output> outputs) {
  return messages({.outputs = std::move(outputs)});
}

TEST(outputs, have_a_value_that_is_a_text) {
  EXPECT_THAT(
      messages_of(
          {{"A", {.value = "x"}}, {"B", {.value = 7}}, {"C", {.value = true}}, {"D", {.value = ref("AWS::Region")}}}),
      IsEmpty());
  EXPECT_THAT(messages_of({{"A", {}}}), ElementsAre("output 'A': it has no value. Give it one."));
  EXPECT_THAT(messages_of({{"A", {.value = json::array{"x"}}}}), ElementsAre(HasSubstr("its value is an array")));
  EXPECT_THAT(messages_of({{"A", {.value = "x", .description = std::string(1025, 'd')}}}),
              ElementsAre(HasSubstr("1025 bytes of description")));
}

TEST(exports, have_names_that_cloudformation_takes) {
  EXPECT_THAT(messages_of({{"A", {.value = "x", .export_name = "net:Vpc-1"}}}), IsEmpty());
  EXPECT_THAT(messages_of({{"A", {.value = "x", .export_name = "net_vpc"}}}),
              ElementsAre(HasSubstr("exported as 'net_vpc'")));
  EXPECT_THAT(messages_of({{"A", {.value = "x", .export_name = ""}}}), ElementsAre(HasSubstr("exported as ''")));
  EXPECT_THAT(messages_of({{"A", {.value = "x", .export_name = std::string(256, 'e')}}}),
              ElementsAre(HasSubstr("256 characters")));
  EXPECT_THAT(messages_of({{"A", {.value = "x", .export_name = 7}}}), ElementsAre(HasSubstr("no text")));
}

TEST(exports, have_a_name_each) {
  EXPECT_THAT(messages_of({{"A", {.value = "x", .export_name = "same"}}, {"B", {.value = "x", .export_name = "same"}}}),
              ElementsAre(HasSubstr("output 'B': output 'A' is exported under the same name, \"same\"")));
  EXPECT_THAT(messages_of({{"A", {.value = "x", .export_name = sub("${AWS::StackName}")}},
                           {"B", {.value = "x", .export_name = sub("${AWS::StackName}")}}})
                  .size(),
              1U);
}

TEST(secrets, are_shown_by_outputs_metadata_and_environments) {
  template_document document;
  document.parameters["Password"] = {.no_echo = true};
  document.resources["Db"] = {.type = "AWS::SNS::Topic", .properties = json::object{{"TopicName", ref("Password")}}};
  EXPECT_THAT(messages(document), IsEmpty()) << "where it belongs";
  document.resources["Db"].metadata = json::object{{"Note", sub("x${Password}")}};
  document.outputs["O"] = {.value = join("", {"p", ref("Password")})};
  document.resources["Fn"] = {
      .type = "Custom::Function",
      .properties = json::object{{"Environment", json::object{{"Variables", json::object{{"PW", ref("Password")}}}}}}};
  EXPECT_THAT(
      messages(document),
      ElementsAre(
          HasSubstr("resource 'Db': Metadata.Note shows the NoEcho parameter 'Password' in metadata"),
          HasSubstr("Properties.Environment.Variables.PW shows the NoEcho parameter 'Password' in an environment"),
          HasSubstr("output 'O': Value shows")));
  document.parameters["Password"].no_echo = false;
  EXPECT_THAT(messages(document), IsEmpty());
}

}  // namespace
}  // namespace sparta::cfn
