#include "made.hpp"

#include <gtest/gtest.h>

namespace sparta::synth {
namespace {

cfn::resource made_of(model::metric_filter what, model::function function = {.name = "F"}) {
  function.metric_filters.push_back(std::move(what));
  return of_type(synthesize(service_with(std::move(function))), "AWS::Logs::MetricFilter").front();
}

TEST(metric_filter, is_on_the_functions_own_log_group) {
  EXPECT_EQ(property_of(made_of({.pattern = "p", .name_space = "S", .name = "N"}), "LogGroupName"),
            R"({"Ref":")" + model::log_group_id("s", "F") + R"("})");
}

TEST(metric_filter, is_on_the_log_group_that_the_function_was_given) {
  const auto made = made_of({.name_space = "S", .name = "N"},
                            {.name = "F", .properties = {{"LoggingConfig", json::object{{"LogGroup", "/shared"}}}}});
  EXPECT_EQ(property_of(made, "LogGroupName"), R"("/shared")");
}

TEST(metric_filter, says_what_becomes_of_an_event) {
  EXPECT_EQ(property_of(made_of({.name_space = "S", .name = "N"}), "MetricTransformations"),
            R"([{"MetricName":"N","MetricNamespace":"S","MetricValue":"1"}])");
  EXPECT_EQ(property_of(made_of({.name_space = "S",
                                 .name = "N",
                                 .value = "$.ms",
                                 .dimensions = {{"Country", "$.c"}},
                                 .unit = unit::milliseconds}),
                        "MetricTransformations"),
            R"([{"Dimensions":[{"Key":"Country","Value":"$.c"}],"MetricName":"N","MetricNamespace":"S",)"
            R"("MetricValue":"$.ms","Unit":"Milliseconds"}])");
}

}  // namespace
}  // namespace sparta::synth
