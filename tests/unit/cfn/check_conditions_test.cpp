#include "checking.hpp"

namespace sparta::cfn {
namespace {

template_document with_condition() {
  auto document = calling("x");
  document.parameters["Stage"] = {};
  document.conditions["IsLive"] = equals(ref("Stage"), "live");
  return document;
}

TEST(conditions, are_found_by_all_who_name_them) {
  auto document = with_condition();
  document.resources["Mail"] = topic(if_("IsLive", "a", "b"));
  document.resources["Orders"].condition = "IsLive";
  document.conditions["IsNot"] = not_(json::object{{"Condition", "IsLive"}});
  document.outputs["O"] = {.value = "x", .condition = "IsNot"};
  EXPECT_THAT(messages(document), IsEmpty());
}

TEST(conditions, that_are_not_there_are_told_for_each_who_names_them) {
  auto document = with_condition();
  document.resources["Mail"] = topic(if_("IsLiv", "a", "b"));
  document.resources["Orders"].condition = "Stage";
  document.conditions["IsNot"] = not_(json::object{{"Condition", "Gone"}});
  document.outputs["O"] = {.value = "x", .condition = "Gone"};
  EXPECT_THAT(messages(document),
              ElementsAre(AllOf(StartsWith("resource 'Orders'"), HasSubstr("It is a parameter")),
                          StartsWith("output 'O'"), StartsWith("condition 'IsNot'"),
                          AllOf(StartsWith("resource 'Mail': Fn::If in"), HasSubstr("Did you mean 'IsLive'?"))));
}

TEST(conditions, are_properties_of_that_name_elsewhere) {
  EXPECT_THAT(messages(calling(json::object{{"Condition", "Gone"}})), IsEmpty());
}

TEST(conditions, compare_parameters_only) {
  auto document = with_condition();
  document.conditions["IsNamed"] = equals(ref("Orders"), "x");
  document.conditions["IsText"] = "yes";
  EXPECT_THAT(messages(document), ElementsAre(HasSubstr("'IsText': it is neither true nor false"),
                                              HasSubstr("conditions are decided before there are any")));
  document = with_condition();
  document.conditions["IsThere"] = equals(get_att("Gone", "Arn"), import_value("x"));
  EXPECT_THAT(messages(document), ElementsAre(HasSubstr("it uses Fn::GetAtt"), HasSubstr("it uses Fn::ImportValue")));
}

}  // namespace
}  // namespace sparta::cfn
