#include "synth/dashboard.hpp"

#include "made.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::synth {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

model::service service_of(std::size_t functions) {
  model::service declared{.name = "s", .description = "It costs ${9}.", .dashboards = {{.name = "Board"}}};
  for (std::size_t i = 0; i < functions; ++i) declared.functions.push_back({.name = "F" + std::to_string(i)});
  return declared;
}

json::array widgets_of(const model::service& declared) {
  return dashboard_widgets(declared, declared.dashboards.front());
}

struct area {
  std::int64_t left, top, right, bottom;
};
area area_of(const json::value& widget) {
  const auto at = [&](const char* name) { return widget.find(name)->as_int64(); };
  return {at("x"), at("y"), at("x") + at("width"), at("y") + at("height")};
}
bool overlap(const area& a, const area& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

TEST(dashboard, has_widgets_that_do_not_overlap_and_stay_on_the_page) {
  auto declared = service_of(7);
  declared.functions.front().alarms.push_back({.name = "A"});
  const auto widgets = widgets_of(declared);
  ASSERT_THAT(widgets, SizeIs(2 + 2 * 7));
  for (std::size_t i = 0; i < widgets.size(); ++i) {
    const area here = area_of(widgets[i]);
    EXPECT_GE(here.left, 0);
    EXPECT_LE(here.right, dashboard_columns);
    for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(overlap(here, area_of(widgets[j]))) << i << " and " << j;
  }
}

TEST(dashboard, shows_alarms_only_if_there_are_any) {
  auto declared = service_of(1);
  EXPECT_THAT(json::write(widgets_of(declared)), Not(HasSubstr(R"("alarm")")));
  declared.alarms.push_back({.name = "A"});
  declared.composite_alarms.push_back({.name = "B", .rule = "r"});
  EXPECT_THAT(json::write(widgets_of(declared)), HasSubstr(R"("alarms":["${B.Arn}","${A.Arn}"])"));
}

TEST(dashboard, has_the_percentiles_of_each_function_by_its_name_in_aws) {
  const auto text = json::write(widgets_of(service_of(1)));
  const std::string name = "${" + model::function_id("F0") + "}";
  EXPECT_THAT(text, AllOf(HasSubstr(R"(["AWS/Lambda","Duration","FunctionName",")" + name + R"(",{"stat":"p99")"),
                          HasSubstr(R"(["AWS/Lambda","Errors","FunctionName",")" + name + R"(",{"stat":"Sum"}])")));
}

TEST(dashboard, protects_the_users_text_and_links) {
  auto declared = service_of(0);
  declared.dashboards.front().title = "A ${title}";
  declared.dashboards.front().links = {{"One", "https://e.com/${1}"}, {"Two", "https://e.com/2"}};
  EXPECT_THAT(json::write(widgets_of(declared)),
              HasSubstr(R"(# A ${!title}\nIt costs ${!9}.\n\n[One](https://e.com/${!1}) | [Two](https://e.com/2))"));
}

TEST(dashboard, is_found_through_an_output) {
  const auto made = synthesize(service_of(1));
  EXPECT_THAT(json::write(made.document.outputs.at("CloudWatchDashboardURL").value),
              AllOf(HasSubstr("region=${AWS::Region}"), HasSubstr("name=${Board}")));
  auto without = service_of(1);
  without.dashboards.clear();
  EXPECT_FALSE(synthesize(without).document.outputs.contains("CloudWatchDashboardURL"));
}

}  // namespace
}  // namespace sparta::synth
