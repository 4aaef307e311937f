#include "wired.hpp"

#include <sparta/cfn/kinesis.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/events/kinesis.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/kinesis.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr sparta::resource<cfn::kinesis::stream> clicks{"Clicks"};
constexpr sparta::resource<cfn::kinesis::stream_consumer> reader{"Reader"};
constexpr sparta::resource<cfn::sqs::queue> failed{"Failed"};
constexpr sparta::resource<cfn::s3::bucket> archive{"Archive"};
constexpr const char* mapping_type = "AWS::Lambda::EventSourceMapping";

struct click {
  std::string page;
};

void one(const events::kinesis_record&) {}
void all(const events::kinesis&) {}
events::time_window_response<int> windowed(const events::kinesis_window<int>&) { return {}; }

/// With the stream of the tests.
void declare_stream(sparta::service& service) { service.resource(clicks, {.shard_count = 1}); }

TEST(on_kinesis, maps_a_stream_of_the_stack_with_every_option) {
  sparta::service service{{.name = "s"}};
  declare_stream(service);
  service.resource(failed, {});
  service.function({.name = "F", .environment = {{"STREAM", clicks.ref()}}}, one)
      .on(on::kinesis{.stream = clicks,
                      .starting_position = starting_position::latest,
                      .batch_size = 10'000,
                      .maximum_batching_window = 300s,
                      .parallelization_factor = 10,
                      .maximum_retry_attempts = 0,
                      .maximum_record_age = 60s,
                      .bisect_batch_on_function_error = true,
                      .on_failure = failed,
                      .filters = filter<click>().data<&click::page>("/"),
                      .metrics = true,
                      .enabled = false});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(
      json::write(made.first(mapping_type).properties),
      R"({"BatchSize":10000,"BisectBatchOnFunctionError":true,)"
      R"("DestinationConfig":{"OnFailure":{"Destination":{"Fn::GetAtt":["Failed","Arn"]}}},"Enabled":false,)"
      R"("EventSourceArn":{"Fn::GetAtt":["Clicks","Arn"]},)"
      R"("FilterCriteria":{"Filters":[{"Pattern":"{\"data\":{\"page\":[\"/\"]}}"}]},)"
      R"("FunctionName":{"Fn::GetAtt":[")" +
          made.id_of("AWS::Lambda::Function") +
          R"(","Arn"]},"FunctionResponseTypes":["ReportBatchItemFailures"],)"
          R"("MaximumBatchingWindowInSeconds":300,"MaximumRecordAgeInSeconds":60,"MaximumRetryAttempts":0,)"
          R"("MetricsConfig":{"Metrics":["EventCount"]},"ParallelizationFactor":10,"StartingPosition":"LATEST"})");
  EXPECT_THAT(made.policies(), HasSubstr(R"("Action":["kinesis:DescribeStream","kinesis:DescribeStreamSummary",)"
                                         R"("kinesis:GetRecords","kinesis:GetShardIterator","kinesis:ListShards"])"));
  EXPECT_THAT(made.policies(), HasSubstr("sqs:SendMessage"));
  EXPECT_THAT(made.policies(), Not(HasSubstr("kinesis:SubscribeToShard")));
}

TEST(on_kinesis, says_no_more_than_was_said) {
  sparta::service service{{.name = "s"}};
  declare_stream(service);
  service.function({.name = "F"}, all).on(on::kinesis{.stream = clicks});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  std::vector<std::string> names;
  const json::value properties = made.first(mapping_type).properties;
  for (const auto& [name, value] : properties.as_object()) names.emplace_back(name);
  EXPECT_THAT(names, ElementsAre("EventSourceArn", "FunctionName", "StartingPosition"));
  EXPECT_EQ(made.property(mapping_type, "StartingPosition"), R"("TRIM_HORIZON")");
}

TEST(on_kinesis, begins_at_a_time) {
  sparta::service service{{.name = "s"}};
  declare_stream(service);
  const std::chrono::sys_seconds noon = std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 12h;
  service.function({.name = "F"}, all).on(on::kinesis{.stream = clicks, .starting_position = noon});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(mapping_type, "StartingPosition"), R"("AT_TIMESTAMP")");
  EXPECT_EQ(made.property(mapping_type, "StartingPositionTimestamp"), "1795521600");
}

TEST(on_kinesis, reads_through_a_consumer_of_the_stack) {
  sparta::service service{{.name = "s"}};
  declare_stream(service);
  service.resource(reader, {.consumer_name = "reader", .stream_arn = clicks.arn()});
  service.function({.name = "F"}, one).on(on::kinesis{.stream = reader});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(mapping_type, "EventSourceArn"), R"({"Fn::GetAtt":["Reader","ConsumerARN"]})");
  EXPECT_THAT(made.policies(), HasSubstr(R"("Action":["kinesis:DescribeStreamConsumer","kinesis:SubscribeToShard"],)"
                                         R"("Resource":[{"Fn::GetAtt":["Reader","ConsumerARN"]}])"));
  EXPECT_THAT(made.policies(), HasSubstr(R"({"Fn::GetAtt":["Reader","StreamARN"]})"));
}

TEST(on_kinesis, reads_through_an_existing_consumer) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, one)
      .on(on::kinesis{
          .stream = iam::arn_of<iam::kinds::kinesis::consumer>(
              "arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/old/consumer/mine:1700000000")});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.policies(), HasSubstr(R"({"Fn::Select":[0,{"Fn::Split":["/consumer/",{"Fn::Sub":)"));
}

TEST(on_kinesis, hands_a_state_from_one_invocation_of_a_window_to_the_next) {
  sparta::service service{{.name = "s"}};
  declare_stream(service);
  service.function({.name = "F"}, windowed).on(on::kinesis{.stream = clicks, .tumbling_window = 900s});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(mapping_type, "TumblingWindowInSeconds"), "900");
  EXPECT_EQ(made.property(mapping_type, "FunctionResponseTypes"), R"(["ReportBatchItemFailures"])");
}

TEST(on_kinesis, keeps_what_failed_in_a_bucket) {
  sparta::service service{{.name = "s"}};
  declare_stream(service);
  service.resource(archive, {});
  service.function({.name = "F"}, all).on(on::kinesis{.stream = clicks, .on_failure = archive});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.policies(), HasSubstr("s3:PutObject"));
  EXPECT_THAT(made.policies(), HasSubstr("s3:ListBucket"));
}

TEST(on_kinesis, refuses_what_lambda_would) {
  sparta::service service{{.name = "s"}};
  declare_stream(service);
  using batch = decltype(on::kinesis::batch_size);
  service.function({.name = "F"}, windowed)
      .on(on::kinesis{.stream = clicks,
                      .batch_size = batch::at_run_time(0),
                      .parallelization_factor = 2,
                      .tumbling_window = 1s,
                      .filters = filter<>::raw(json::object{})});
  const wired made(service);
  EXPECT_THAT(made.problems, Contains("function 'F': BatchSize is 0; AWS takes 1 to 10000."));
  EXPECT_THAT(made.problems, Contains("function 'F': a tumbling window needs one batch of a shard at a time: leave "
                                      ".parallelization_factor out."));
  EXPECT_THAT(made.problems, Contains(HasSubstr("asks for nothing")));
}

}  // namespace
}  // namespace sparta::on
