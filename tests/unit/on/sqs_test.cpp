#include "wired.hpp"

#include <sparta/cfn/sqs.hpp>
#include <sparta/events/sqs.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/sqs.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr sparta::resource<cfn::sqs::queue> jobs{"Jobs"};
constexpr const char* mapping_type = "AWS::Lambda::EventSourceMapping";

void one(const events::sqs_message&) {}
void all(const events::sqs&) {}
events::batch_item_failures some(const events::sqs&) { return {}; }

TEST(on_sqs, maps_a_queue_of_the_stack) {
  sparta::service service{{.name = "s"}};
  service.resource(jobs, {});
  service.function({.name = "F"}, one)
      .on(on::sqs{.queue = jobs,
                  .batch_size = 100,
                  .maximum_batching_window = 5s,
                  .maximum_concurrency = 3,
                  .filters = filter<>().at({"body", "kind"}, "new")});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(mapping_type, "EventSourceArn"), R"({"Fn::GetAtt":["Jobs","Arn"]})");
  EXPECT_EQ(made.property(mapping_type, "BatchSize"), "100");
  EXPECT_EQ(made.property(mapping_type, "MaximumBatchingWindowInSeconds"), "5");
  EXPECT_EQ(made.property(mapping_type, "ScalingConfig"), R"({"MaximumConcurrency":3})");
  EXPECT_EQ(made.property(mapping_type, "FilterCriteria"),
            R"({"Filters":[{"Pattern":"{\"body\":{\"kind\":[\"new\"]}}"}]})");
  EXPECT_EQ(made.property(mapping_type, "FunctionResponseTypes"), R"(["ReportBatchItemFailures"])");
  EXPECT_THAT(made.policies(), HasSubstr(R"("sqs:DeleteMessage","sqs:GetQueueAttributes","sqs:ReceiveMessage")"));
}

TEST(on_sqs, reports_failures_only_if_the_handler_does) {
  sparta::service whole{{.name = "s"}}, partly{{.name = "s"}};
  for (auto* each : {&whole, &partly}) each->resource(jobs, {});
  whole.function({.name = "F"}, all).on(on::sqs{.queue = jobs});
  partly.function({.name = "F"}, some).on(on::sqs{.queue = jobs});
  EXPECT_EQ(wired(whole).property(mapping_type, "FunctionResponseTypes"), "absent");
  EXPECT_EQ(wired(partly).property(mapping_type, "FunctionResponseTypes"), R"(["ReportBatchItemFailures"])");
}

TEST(on_sqs, maps_an_existing_queue) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, one)
      .on(on::sqs{.queue = iam::arn_of<iam::kinds::sqs::queue>(
                      "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:old"),
                  .enabled = false});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.property(mapping_type, "EventSourceArn"), HasSubstr(":old"));
  EXPECT_EQ(made.property(mapping_type, "Enabled"), "false");
}

TEST(on_sqs, invokes_an_alias) {
  sparta::service service{{.name = "s"}};
  service.resource(jobs, {});
  service.function({.name = "F"}, one).alias({.name = "live"}).on(on::sqs{.queue = jobs}, "live");
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.property(mapping_type, "FunctionName"), HasSubstr(R"({"Ref":"Alias)"));
}

TEST(on_sqs, refuses_what_sqs_would) {
  sparta::service service{{.name = "s"}};
  service.resource(jobs, {});
  service.function({.name = "F"}, one).on(on::sqs{.queue = jobs, .batch_size = 11});
  EXPECT_THAT(wired(service).problems,
              ElementsAre("function 'F': a batch size over 10 needs a batching window: .maximum_batching_window = 1s "
                          "or more."));
}

}  // namespace
}  // namespace sparta::on
