#include "runtime/emf_line.hpp"

#include <sparta/json/parse.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::runtime {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<std::string> lines_of(const metric_batch& batch, std::string_view request_id = "") {
  return emf_lines(batch, {.service = "shop", .request_id = request_id},
                   std::chrono::system_clock::time_point(std::chrono::milliseconds(1574109732004)));
}

const json::array& definitions_in(const json::value& line) {
  return line.find("_aws")->find("CloudWatchMetrics")->as_array().front().find("Metrics")->as_array();
}

std::size_t size_of(const json::value* values) { return values->is_array() ? values->as_array().size() : 1; }

TEST(an_emf_line, has_metadata_dimensions_metrics_and_properties) {
  const metric_batch batch{
      .name_space = "Shop",
      .series = {{.name = "Orders", .in = unit::count, .values = {1}},
                 {.name = "Wait", .in = unit::milliseconds, .resolution = high_resolution, .values = {1.5, 2}}},
      .dimension_sets = {{"Country", "Channel"}, {"Country"}, {}},
      .dimensions = {{"Country", "de"}, {"Channel", "web"}},
      .properties = {{"order", {{"id", 7}}}}};
  EXPECT_THAT(
      lines_of(batch),
      ElementsAre(R"({"_aws":{"Timestamp":1574109732004,"CloudWatchMetrics":[{"Namespace":"Shop",)"
                  R"("Dimensions":[["Country","Channel"],["Country"],[]],"Metrics":[{"Name":"Orders","Unit":"Count"},)"
                  R"({"Name":"Wait","Unit":"Milliseconds","StorageResolution":1}]}]},)"
                  R"("Country":"de","Channel":"web","Orders":1,"Wait":[1.5,2],"order":{"id":7}})"
                  "\n"));
}

TEST(an_emf_line, has_the_service_as_namespace_and_no_dimensions_by_default) {
  EXPECT_THAT(
      lines_of({.series = {{.name = "Orders", .values = {1}}}}),
      ElementsAre(HasSubstr(R"({"Namespace":"shop","Dimensions":[[]],"Metrics":[{"Name":"Orders","Unit":"None"}]})")));
}

TEST(an_emf_line, has_the_request_id_unless_the_name_is_taken) {
  EXPECT_THAT(lines_of({.series = {{.name = "Orders", .values = {1}}}}, "r1"),
              ElementsAre(HasSubstr(R"("Orders":1,"requestId":"r1"})")));
  EXPECT_THAT(lines_of({.series = {{.name = "requestId", .values = {1}}}}, "r1"),
              ElementsAre(HasSubstr(R"(,"requestId":1})")));
  EXPECT_THAT(lines_of({.series = {{.name = "n", .values = {1}}}, .properties = {{"requestId", 2}}}, "r1"),
              ElementsAre(HasSubstr(R"(,"n":1,"requestId":2})")));
  EXPECT_THAT(lines_of({.series = {{.name = "n", .values = {1}}}, .dimensions = {{"requestId", "d"}}}, "r1"),
              ElementsAre(HasSubstr(R"(,"requestId":"d","n":1})")));
}

TEST(emf_lines, are_none_without_a_metric) {
  EXPECT_THAT(lines_of({.dimension_sets = {{"D"}}, .dimensions = {{"D", "v"}}, .properties = {{"p", 1}}}, "r1"),
              IsEmpty());
}

TEST(emf_lines, stay_lines_whatever_the_texts_are) {
  const auto lines = lines_of({.series = {{.name = "a\"b", .values = {1}}}, .properties = {{"p", "two\nlines \xff"}}});
  ASSERT_THAT(lines, SizeIs(1));
  EXPECT_EQ(lines[0].find('\n'), lines[0].size() - 1);
  EXPECT_EQ(json::parse(lines[0])->find("p")->as_string(), "two\nlines \xEF\xBF\xBD");
}

TEST(emf_lines, hold_100_metrics_each_and_all_dimensions_and_properties) {
  metric_batch batch{.dimension_sets = {{"D"}}, .dimensions = {{"D", "v"}}, .properties = {{"p", 1}}};
  for (int i = 0; i < 201; ++i) batch.series.push_back({.name = "M" + std::to_string(i), .values = {1.0 * i}});
  std::vector<std::size_t> counts;
  int at = 0;
  for (const auto& text : lines_of(batch)) {
    const auto line = *json::parse(text);
    counts.push_back(definitions_in(line).size());
    EXPECT_EQ(*line.find("D"), "v");
    EXPECT_EQ(*line.find("p"), 1);
    for (const auto& one : definitions_in(line)) EXPECT_EQ(*line.find(one.find("Name")->as_string()), at++);
  }
  EXPECT_THAT(counts, ElementsAre(100, 100, 1));
}

TEST(emf_lines, hold_100_values_of_a_metric_each) {
  metric_batch batch{.series = {{.name = "M"}, {.name = "N", .values = {7}}}};
  for (int i = 0; i < 201; ++i) batch.series[0].values.push_back(i);
  std::vector<std::size_t> counts;
  std::vector<std::size_t> metrics;
  for (const auto& text : lines_of(batch)) {
    const auto line = *json::parse(text);
    counts.push_back(size_of(line.find("M")));
    metrics.push_back(definitions_in(line).size());
  }
  EXPECT_THAT(counts, ElementsAre(100, 100, 1));
  EXPECT_THAT(metrics, ElementsAre(2, 1, 1));
}

TEST(emf_lines, never_have_one_name_in_two_units) {
  const auto lines = lines_of(
      {.series = {{.name = "M", .in = unit::bytes, .values = {1}}, {.name = "M", .in = unit::bits, .values = {8}}}});
  EXPECT_THAT(lines, ElementsAre(HasSubstr(R"([{"Name":"M","Unit":"Bytes"}]}]},"M":1})"),
                                 HasSubstr(R"([{"Name":"M","Unit":"Bits"}]}]},"M":8})")));
}

}  // namespace
}  // namespace sparta::runtime
