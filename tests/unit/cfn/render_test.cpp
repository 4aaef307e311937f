#include "cfn/render.hpp"

#include "cfn/intrinsics.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <gtest/gtest.h>

namespace sparta::cfn {
namespace {

/// What is rendered, without its blanks.
std::string rendered(const template_document& document) { return json::write(json::parse(render(document)).value()); }

TEST(render, always_writes_the_format_version) {
  EXPECT_EQ(render({}), "{\n  \"AWSTemplateFormatVersion\": \"2010-09-09\"\n}\n");
}

TEST(render, writes_the_sections_in_the_usual_order) {
  template_document document{.description = "d", .metadata = json::object{{"A", 1}}};
  document.parameters["P"] = {};
  document.mappings["M"] = json::object{{"a", json::object{{"b", "c"}}}};
  document.conditions["C"] = intrinsic::equals("a", "b");
  document.resources["R"] = {.type = "AWS::SNS::Topic"};
  document.outputs["O"] = {.value = intrinsic::ref("R")};
  EXPECT_EQ(rendered(document),
            R"({"AWSTemplateFormatVersion":"2010-09-09","Description":"d","Metadata":{"A":1},)"
            R"("Parameters":{"P":{"Type":"String"}},"Mappings":{"M":{"a":{"b":"c"}}},)"
            R"("Conditions":{"C":{"Fn::Equals":["a","b"]}},"Resources":{"R":{"Type":"AWS::SNS::Topic"}},)"
            R"("Outputs":{"O":{"Value":{"Ref":"R"}}}})");
}

TEST(render, writes_all_of_a_parameter) {
  template_document document;
  document.parameters["P"] = {.type = "Number",
                              .description = "d",
                              .default_value = "",
                              .allowed_values = {"1", "2"},
                              .allowed_pattern = "[0-9]*",
                              .max_length = 7,
                              .no_echo = true};
  EXPECT_EQ(rendered(document),
            R"({"AWSTemplateFormatVersion":"2010-09-09","Parameters":{"P":{"Type":"Number","Description":"d",)"
            R"("Default":"","AllowedValues":["1","2"],"AllowedPattern":"[0-9]*","MaxLength":7,"NoEcho":true}}})");
}

TEST(render, writes_all_of_a_resource) {
  template_document document;
  document.resources["R"] = {.type = "AWS::S3::Bucket",
                             .properties = json::object{{"BucketName", intrinsic::sub("${AWS::StackName}-x")}},
                             .depends_on = {"B", "A"},
                             .deletion_policy = removal_policy::retain_except_on_create,
                             .update_replace_policy = removal_policy::snapshot,
                             .condition = "IsLive",
                             .metadata = json::object{{"Why", "because"}}};
  EXPECT_EQ(rendered(document),
            R"({"AWSTemplateFormatVersion":"2010-09-09","Resources":{"R":{"Type":"AWS::S3::Bucket",)"
            R"("Condition":"IsLive","DependsOn":["B","A"],"DeletionPolicy":"RetainExceptOnCreate",)"
            R"("UpdateReplacePolicy":"Snapshot","Metadata":{"Why":"because"},)"
            R"("Properties":{"BucketName":{"Fn::Sub":"${AWS::StackName}-x"}}}}})");
}

TEST(render, writes_all_of_an_output) {
  template_document document;
  document.outputs["O"] = {
      .value = 1, .description = "d", .export_name = intrinsic::sub("${AWS::StackName}-O"), .condition = "IsLive"};
  EXPECT_EQ(rendered(document),
            R"({"AWSTemplateFormatVersion":"2010-09-09","Outputs":{"O":{"Description":"d","Condition":"IsLive",)"
            R"("Value":1,"Export":{"Name":{"Fn::Sub":"${AWS::StackName}-O"}}}}})");
}

TEST(render, gives_equal_bytes_whatever_the_order_of_insertion) {
  template_document forth, back;
  for (const char* id : {"A", "B", "C"}) forth.resources[id] = {.type = id};
  for (const char* id : {"C", "B", "A"}) back.resources[id] = {.type = id};
  EXPECT_EQ(render(forth), render(back));
}

}  // namespace
}  // namespace sparta::cfn
