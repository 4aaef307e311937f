#include "runtime/metric_batch.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

namespace sparta::runtime {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Optional;
using ::testing::SizeIs;
using ::testing::StrEq;

objection add_set(metric_batch& to, std::vector<dimension> set) { return add_dimensions(to, set); }

TEST(a_metric_batch, keeps_values_of_one_name_unit_and_resolution_together) {
  metric_batch batch;
  const metric_series bytes{.name = "Size", .in = unit::bytes};
  EXPECT_FALSE(add_value(batch, bytes, 1));
  EXPECT_FALSE(add_value(batch, {.name = "Size", .in = unit::kilobytes}, 2));
  EXPECT_FALSE(add_value(batch, {.name = "Size", .in = unit::bytes, .resolution = high_resolution}, 3));
  EXPECT_FALSE(add_value(batch, bytes, 4));
  ASSERT_THAT(batch.series, SizeIs(3));
  EXPECT_THAT(batch.series[0].values, ElementsAre(1, 4));
  EXPECT_THAT(batch.series[1].values, ElementsAre(2));
  EXPECT_THAT(batch.series[2].values, ElementsAre(3));
}

TEST(a_metric_batch, takes_no_bad_name_and_no_bad_value) {
  metric_batch batch;
  EXPECT_TRUE(add_value(batch, {.name = ""}, 1));
  EXPECT_TRUE(add_value(batch, {.name = "Size"}, std::numeric_limits<double>::quiet_NaN()));
  EXPECT_TRUE(set_property(batch, {"", 1}));
  EXPECT_TRUE(set_property(batch, {"_aws", 1}));
  EXPECT_TRUE(set_name_space(batch, ""));
  EXPECT_THAT(batch.series, IsEmpty());
  EXPECT_TRUE(batch.properties.empty());
  EXPECT_EQ(batch.name_space, "");
}

TEST(a_metric_batch, keeps_each_set_of_dimensions_once) {
  metric_batch batch;
  EXPECT_FALSE(add_set(batch, {{"Country", "de"}, {"Channel", "web"}}));
  EXPECT_FALSE(add_set(batch, {{"Country", "de"}}));
  EXPECT_FALSE(add_set(batch, {}));
  EXPECT_FALSE(add_set(batch, {{"Country", "de"}}));
  EXPECT_THAT(batch.dimension_sets, ElementsAre(ElementsAre("Country", "Channel"), ElementsAre("Country"), IsEmpty()));
  EXPECT_EQ(json::value(batch.dimensions), (json::value{{"Country", "de"}, {"Channel", "web"}}));
}

TEST(a_metric_batch, takes_a_bad_set_of_dimensions_not_even_in_part) {
  metric_batch batch;
  EXPECT_TRUE(add_set(batch, {{"Country", "de"}, {"Channel", ""}}));
  EXPECT_THAT(add_set(batch, {{"Country", "de"}, {"Country", "de"}}),
              Optional(StrEq("a set has two dimensions of one name")));
  EXPECT_THAT(batch.dimension_sets, IsEmpty());
  EXPECT_TRUE(batch.dimensions.empty());
}

TEST(a_metric_batch, takes_30_dimensions_a_set) {
  std::vector<std::string> names;
  for (int i = 0; i < 31; ++i) names.push_back("D" + std::to_string(i));
  std::vector<dimension> set;
  for (const auto& name : names) set.push_back({.name = name, .value = "v"});
  metric_batch batch;
  EXPECT_THAT(add_dimensions(batch, set), Optional(StrEq("a set has more than 30 dimensions")));
  set.pop_back();
  EXPECT_FALSE(add_dimensions(batch, set));
}

TEST(a_metric_batch, has_one_value_a_dimension) {
  metric_batch batch;
  EXPECT_FALSE(add_set(batch, {{"Country", "de"}}));
  EXPECT_THAT(add_set(batch, {{"Country", "fr"}, {"Channel", "web"}}),
              Optional(StrEq("a dimension has one value an invocation")));
  EXPECT_THAT(batch.dimension_sets, SizeIs(1));
}

TEST(a_metric_batch, uses_no_name_for_two_things) {
  metric_batch batch;
  EXPECT_FALSE(add_value(batch, {.name = "M"}, 1));
  EXPECT_FALSE(add_set(batch, {{"D", "v"}}));
  EXPECT_FALSE(set_property(batch, {"P", 1}));
  EXPECT_THAT(add_value(batch, {.name = "D"}, 1), Optional(StrEq("the name is that of a dimension")));
  EXPECT_THAT(add_value(batch, {.name = "P"}, 1), Optional(StrEq("the name is that of a property")));
  EXPECT_THAT(add_set(batch, {{"M", "v"}}), Optional(StrEq("the name is that of a metric")));
  EXPECT_THAT(add_set(batch, {{"P", "v"}}), Optional(StrEq("the name is that of a property")));
  EXPECT_THAT(set_property(batch, {"M", 1}), Optional(StrEq("the name is that of a metric")));
  EXPECT_THAT(set_property(batch, {"D", 1}), Optional(StrEq("the name is that of a dimension")));
}

TEST(a_metric_batch, keeps_properties_of_every_kind_and_the_last_of_a_name) {
  metric_batch batch;
  const json::value list = json::array{1, "two"};
  for (const log_field& one : {log_field{"truth", true}, log_field{"whole", -3}, log_field{"large", UINT64_MAX},
                               log_field{"real", 0.5}, log_field{"text", "t"}, log_field{"json", list}})
    EXPECT_FALSE(set_property(batch, one)) << one.name;
  EXPECT_FALSE(set_property(batch, {"text", "last"}));
  EXPECT_EQ(
      json::value(batch.properties),
      (json::value{
          {"truth", true}, {"whole", -3}, {"large", UINT64_MAX}, {"real", 0.5}, {"text", "last"}, {"json", list}}));
}

}  // namespace
}  // namespace sparta::runtime
