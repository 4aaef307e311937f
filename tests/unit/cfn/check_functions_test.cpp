#include "checking.hpp"

namespace sparta::cfn {
namespace {

TEST(functions, that_cloudformation_has_not_are_told) {
  EXPECT_THAT(
      messages(calling(json::object{{"Fn::Jion", json::array{"", json::array{}}}})),
      ElementsAre("resource 'Mail': Properties.DisplayName uses Fn::Jion, which is no function of CloudFormation. "
                  "Did you mean 'Fn::Join'?"));
}

TEST(functions, show_how_they_are_written_when_the_argument_is_wrong) {
  const auto message = [](const char* function, json::value argument) {
    const auto all = messages(calling(json::object{{function, std::move(argument)}}));
    return all.size() == 1 ? all.front() : "several, or none";
  };
  EXPECT_THAT(message("Fn::Join", json::array{"-"}),
              HasSubstr("takes a list of 2 elements and has 1. Write Fn::Join: [separator, [text, …]]."));
  EXPECT_THAT(message("Fn::Select", 0), HasSubstr("takes a list of 2 elements and has none"));
  EXPECT_THAT(message("Fn::Cidr", json::array{1}), HasSubstr("takes a list of 2 to 3 elements and has 1"));
  EXPECT_THAT(message("Ref", json::array{"Orders"}), HasSubstr("takes a name"));
  EXPECT_THAT(message("Fn::GetAtt", json::array{"Orders"}), HasSubstr("has 1"));
  EXPECT_THAT(message("Fn::GetAtt", "Orders"), HasSubstr("names no attribute"));
  EXPECT_THAT(message("Fn::GetAtt", json::array{1, 2}), HasSubstr("does not begin with a name"));
  EXPECT_THAT(message("Fn::Sub", json::array{1, json::object{}}), HasSubstr("no text to fill in"));
  EXPECT_THAT(message("Fn::Sub", json::array{"x", "y"}), HasSubstr("variables that are no object"));
  EXPECT_THAT(message("Fn::Sub", "${a-b}"), HasSubstr("Write ${!a-b} if it is meant literally."));
}

TEST(functions, take_a_list_that_another_function_gives_where_aws_does) {
  EXPECT_THAT(messages(calling(json::object{{"Fn::Join", json::array{"-", ref("AWS::NotificationARNs")}}})), IsEmpty());
  EXPECT_THAT(messages(calling(json::object{{"Fn::Select", json::array{0, json::object{{"Fn::GetAZs", ""}}}}})),
              IsEmpty());
}

TEST(functions, stand_alone_in_their_object) {
  EXPECT_THAT(messages(calling(json::object{{"Fn::Sub", "x"}, {"Other", 1}})),
              ElementsAre(HasSubstr("has other members beside Fn::Sub")));
  EXPECT_THAT(messages(calling(json::object{{"Ref", "Gone"}, {"Other", 1}})), IsEmpty()) << "a property of that name";
}

TEST(functions, that_are_true_or_false_belong_to_conditions) {
  EXPECT_THAT(messages(calling(equals("a", "b"))), ElementsAre(HasSubstr("Declare a condition and use Fn::If")));
}

}  // namespace
}  // namespace sparta::cfn
