#include "validating.hpp"

#include <gtest/gtest.h>

namespace sparta::model {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<std::string> messages_of_filter(metric_filter what) {
  return messages_of(function{.name = "F", .metric_filters = {std::move(what)}});
}

TEST(validate, finds_nothing_wrong_with_a_metric_filter) {
  EXPECT_THAT(messages_of_filter({.pattern = "", .name_space = "Shop", .name = "Orders", .default_value = 0}),
              IsEmpty());
  EXPECT_THAT(messages_of_filter({.pattern = "p", .name_space = "S", .name = "O", .dimensions = {{"Country", "$.c"}}}),
              IsEmpty());
}

TEST(validate, finds_a_metric_filter_without_metric) {
  EXPECT_THAT(messages_of_filter({.name = "O"}),
              ElementsAre("function 'F': metric filter 'O': its metric has no namespace. Give it one."));
  EXPECT_THAT(messages_of_filter({.name_space = "S"}), ElementsAre(HasSubstr("no name. Give it one.")));
  EXPECT_THAT(messages_of_filter({.name_space = "S", .name = "a:b"}), ElementsAre(HasSubstr("has one of :*$")));
}

TEST(validate, finds_dimensions_that_a_metric_filter_can_not_have) {
  EXPECT_THAT(
      messages_of_filter(
          {.name_space = "S", .name = "O", .dimensions = {{"A", "$.a"}, {"B", "$.b"}, {"C", "$.c"}, {"D", "$.d"}}}),
      ElementsAre(HasSubstr("it has 4 dimensions, and CloudWatch Logs takes 3. Drop 1.")));
  EXPECT_THAT(messages_of_filter({.name_space = "S", .name = "O", .dimensions = {{"A", "de"}}}),
              ElementsAre(HasSubstr("its dimension A is 'de', which is no field.")));
  EXPECT_THAT(messages_of_filter({.name_space = "S", .name = "O", .default_value = 0, .dimensions = {{"A", "$.a"}}}),
              ElementsAre(HasSubstr("it has a default value and dimensions")));
  EXPECT_THAT(messages_of_filter({.name_space = "S", .name = "O", .metric_has_dimensions = true}),
              ElementsAre(HasSubstr("dimensions with fixed values")));
}

TEST(validate, finds_a_second_dashboard) {
  auto declared = with({.name = "F"});
  declared.dashboards.push_back({.name = "One"});
  EXPECT_THAT(messages_of(declared), IsEmpty());
  declared.dashboards.push_back({.name = "Two"});
  EXPECT_THAT(messages_of(declared), ElementsAre(HasSubstr("dashboard 'Two': the service has one already")));
}

TEST(validate, finds_a_dashboard_with_the_name_of_a_resource) {
  auto declared = with({.name = "F"});
  declared.dashboards.push_back({.name = "One"});
  declared.resources.push_back({.name = "One", .what = {.type = "AWS::SNS::Topic"}, .declared_at = {"main.cpp", 7}});
  EXPECT_THAT(messages_of(declared),
              ElementsAre("dashboard 'One': a resource has its name, at main.cpp:7. Rename one of them."));
}

}  // namespace
}  // namespace sparta::model
