#include "checking.hpp"

namespace sparta::cfn {
namespace {

TEST(references, to_what_is_not_there_are_dangling_wherever_they_stand) {
  const json::value deep = json::object{{"A", json::array{1, json::object{{"B", ref("Gone")}}}}};
  EXPECT_THAT(messages(calling(deep)),
              ElementsAre("resource 'Mail': Ref in Properties.DisplayName.A[1].B refers to "
                          "'Gone', which the template doesn't have. Declare the resource or the "
                          "parameter."));
  EXPECT_THAT(messages(calling(join("-", {"a", sub("${Gone}")}))),
              ElementsAre(HasSubstr("Fn::Sub in Properties.DisplayName")));
  auto document = calling("x");
  document.resources["Mail"].metadata = json::object{{"Note", ref("Gone")}};
  document.outputs["O"] = {.value = ref("Gone"), .export_name = sub("${Gone}")};
  EXPECT_THAT(messages(document), ElementsAre(HasSubstr("Ref in Metadata.Note"), HasSubstr("Ref in Value"),
                                              HasSubstr("Fn::Sub in Export.Name")));
}

TEST(references, in_the_templates_own_metadata_are_plain_text) {
  auto document = calling("x");
  document.metadata = json::object{{"Note", ref("Gone")}};
  EXPECT_THAT(messages(document), IsEmpty());
}

TEST(references, that_are_nearly_right_are_corrected) {
  EXPECT_THAT(messages(calling(ref("Ordesr"))), ElementsAre(HasSubstr("Did you mean 'Orders'?")));
  EXPECT_THAT(messages(calling(ref("AWS::StackNam"))), ElementsAre(HasSubstr("Did you mean 'AWS::StackName'?")));
}

TEST(references, by_dots_are_read_as_by_a_list) {
  EXPECT_THAT(messages(calling(json::object{{"Fn::GetAtt", "Orders.TopicName"}})), IsEmpty());
  EXPECT_THAT(messages(calling(json::object{{"Fn::GetAtt", "Gone.TopicName"}})),
              ElementsAre(HasSubstr("'Gone.TopicName'")));
  EXPECT_THAT(messages(calling(json::object{{"Fn::GetAtt", json::array{"Orders", ref("AWS::Region")}}})), IsEmpty());
}

TEST(references, of_fn_sub_may_be_its_own_variables) {
  EXPECT_THAT(messages(calling(sub("${Own}", {{"Own", ref("Orders")}}))), IsEmpty());
  EXPECT_THAT(messages(calling(sub("${Own}", {{"Own", ref("Gone")}}))), ElementsAre(HasSubstr("Ref in")));
  EXPECT_THAT(messages(calling(sub("${!Gone} $Gone {Gone} ${ Orders } ${"))), IsEmpty());
}

TEST(references, know_a_mapping_a_condition_and_a_parameter_for_what_they_are) {
  auto document = calling(ref("Sizes"));
  document.mappings["Sizes"] = json::object{{"a", json::object{{"b", "c"}}}};
  EXPECT_THAT(messages(document), ElementsAre(HasSubstr("It is a mapping")));
  document = calling(ref("IsLive"));
  document.conditions["IsLive"] = equals("a", "b");
  EXPECT_THAT(messages(document), ElementsAre(HasSubstr("It is a condition")));
  document = calling(get_att("Stage", "Value"));
  document.parameters["Stage"] = {};
  EXPECT_THAT(messages(document), ElementsAre(HasSubstr("'Stage' is a parameter, which has no attributes")));
}

TEST(references, of_depends_on_are_resources) {
  auto document = calling("x");
  document.parameters["Stage"] = {};
  document.resources["Mail"].depends_on = {"Orders", "Ordrs", "Stage"};
  EXPECT_THAT(messages(document), ElementsAre(HasSubstr("Did you mean 'Orders'?"), HasSubstr("It is a parameter")));
}

TEST(references, are_left_to_a_macro_that_may_add_what_is_missing) {
  auto document = calling(ref("Gone"));
  document.resources["Api"] = {.type = "AWS::Serverless::Api", .properties = json::object{{"StageName", "live"}}};
  EXPECT_THAT(messages(document), IsEmpty());
}

TEST(attributes, are_those_of_the_resources_type) {
  EXPECT_THAT(messages(calling(get_att("Orders", "TopicArn"))), IsEmpty());
  EXPECT_THAT(messages(calling(get_att("Orders", "TopicArm"))),
              ElementsAre("resource 'Mail': Fn::GetAtt in Properties.DisplayName refers to 'Orders.TopicArm', and "
                          "AWS::SNS::Topic has no attribute 'TopicArm'. Did you mean 'TopicArn'?"));
  EXPECT_THAT(messages(calling(sub("${Orders.Size}"))), ElementsAre(HasSubstr("It has TopicArn, TopicName.")));
}

TEST(attributes, with_dots_and_with_open_contents_are_known) {
  auto document =
      calling(sub("${Stack.Outputs.Url}${Wait.Data.x}${Own.Any.Thing}${Bucket.MetadataConfiguration.Destination}"));
  document.resources["Stack"] = {.type = "AWS::CloudFormation::Stack",
                                 .properties = json::object{{"TemplateURL", "u"}}};
  document.resources["Wait"] = {.type = "AWS::CloudFormation::WaitCondition"};
  document.resources["Own"] = {.type = "Custom::Thing"};
  document.resources["Bucket"] = {.type = "AWS::S3::Bucket"};
  EXPECT_THAT(messages(document), IsEmpty());
  document.resources["Mail"] = topic(get_att("Stack", "Outpust.Url"));
  EXPECT_THAT(messages(document), ElementsAre(HasSubstr("no attribute 'Outpust.Url'")));
}

}  // namespace
}  // namespace sparta::cfn
