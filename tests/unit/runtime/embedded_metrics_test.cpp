#include "runtime/metric_slot.hpp"
#include "support/recorded_lines.hpp"

#include <sparta/context.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

namespace sparta::runtime {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class a_handlers_metrics : public ::testing::Test {
 protected:
  void write() { slot.pending->write(log, {.service = "shop", .request_id = "r1"}); }

  static std::chrono::system_clock::time_point now() {
    return std::chrono::system_clock::time_point(std::chrono::milliseconds(1500));
  }
  sparta::testing::recorded_lines sink;
  log_writer log{{.format = log_format::json}, sink, now};
  metric_slot slot{.log = logger(log)};
  embedded_metrics metrics{slot};
};

TEST_F(a_handlers_metrics, are_written_once_it_is_done_at_the_time_of_the_clock) {
  metrics.name_space("Shop");
  metrics.dimensions({{"Country", "de"}});
  metrics.add("Orders", 1U, unit::count);
  metrics.add("Orders", 2.5F, unit::count);
  metrics.add("Wait", 3, unit::seconds, high_resolution);
  metrics.property({"order", "o1"});
  EXPECT_THAT(sink.lines, IsEmpty());
  write();
  EXPECT_THAT(sink.lines, ElementsAre(R"({"_aws":{"Timestamp":1500,"CloudWatchMetrics":[{"Namespace":"Shop",)"
                                      R"("Dimensions":[["Country"]],"Metrics":[{"Name":"Orders","Unit":"Count"},)"
                                      R"({"Name":"Wait","Unit":"Seconds","StorageResolution":1}]}]},)"
                                      R"("Country":"de","Orders":[1,2.5],"Wait":3,"order":"o1","requestId":"r1"})"
                                      "\n"));
}

TEST_F(a_handlers_metrics, are_nothing_until_they_are_used) { EXPECT_EQ(slot.pending, nullptr); }

TEST_F(a_handlers_metrics, are_a_line_of_the_log_each) {
  for (int i = 0; i < 101; ++i) metrics.add("Orders", 1);
  write();
  EXPECT_THAT(sink.lines, ElementsAre(HasSubstr("_aws"), HasSubstr("_aws")));
}

TEST_F(a_handlers_metrics, are_left_out_with_a_warning_when_they_are_bad) {
  metrics.add("Wait", std::numeric_limits<double>::infinity());
  metrics.dimensions({{"Country", "de"}, {"Channel", ""}});
  metrics.property({"_aws", 1});
  metrics.name_space("AWS/Lambda");
  write();
  EXPECT_THAT(
      sink.lines,
      ElementsAre(
          AllOf(HasSubstr(R"("level":"WARN","message":"ignoring a value of a metric")"),
                HasSubstr(R"("name":"Wait","reason":"CloudWatch takes numbers from -2^360 to 2^360")")),
          AllOf(HasSubstr(R"("message":"ignoring a set of dimensions")"),
                HasSubstr(R"("name":"Country, Channel","reason":"the value of a dimension is blank")")),
          AllOf(HasSubstr(R"("message":"ignoring a property of the metrics")"), HasSubstr(R"("name":"_aws")")),
          AllOf(HasSubstr(R"("message":"ignoring a namespace of the metrics")"), HasSubstr(R"("name":"AWS/Lambda")"))));
}

TEST(metrics_of_a_context, made_by_default_drop_everything) {
  const context ctx;
  ctx.metrics.name_space("Shop");
  ctx.metrics.dimensions({{"Country", "de"}});
  ctx.metrics.add("Orders", 1);
  ctx.metrics.property({"order", 1});
}

}  // namespace
}  // namespace sparta::runtime
