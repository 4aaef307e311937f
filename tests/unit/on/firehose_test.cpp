#include "wired.hpp"

#include <sparta/cfn/iam.hpp>
#include <sparta/cfn/kinesisfirehose.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/events/firehose.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/iam/document.hpp>
#include <sparta/on/firehose.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

namespace firehose = cfn::kinesisfirehose;

constexpr sparta::resource<firehose::delivery_stream> clicks{"Clicks"};
constexpr sparta::resource<cfn::iam::role> delivery{"Delivery"};
constexpr sparta::resource<cfn::s3::bucket> archive{"Archive"};
constexpr const char* stream_type = "AWS::KinesisFirehose::DeliveryStream";

events::firehose_response transform(const events::firehose&) { return {}; }

void declare_stream(sparta::service& service) {
  service.resource(archive, {});
  service.resource(delivery, {.assume_role_policy_document =
                                  iam::document({iam::trust({iam::service_principal("firehose.amazonaws.com")})})});
  service.resource(
      clicks, {.extended_s3_destination_configuration = {{.bucket_arn = archive.arn(), .role_arn = delivery.arn()}}});
}

TEST(on_firehose, transforms_the_records_of_a_stream) {
  sparta::service service{{.name = "s"}};
  declare_stream(service);
  service.function({.name = "F"}, transform)
      .on(on::firehose{.stream = clicks,
                       .role = delivery,
                       .buffer_megabytes = 0.2,
                       .buffer_interval = 60s,
                       .number_of_retries = 300});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string arn = R"({"Fn::GetAtt":[")" + made.id_of("AWS::Lambda::Function") + R"(","Arn"]})";
  EXPECT_THAT(made.property(stream_type, "ExtendedS3DestinationConfiguration"),
              HasSubstr(R"("ProcessingConfiguration":{"Enabled":true,"Processors":[{"Parameters":[)"
                        R"({"ParameterName":"LambdaArn","ParameterValue":)" +
                        arn +
                        R"(},{"ParameterName":"NumberOfRetries","ParameterValue":"300"},)"
                        R"({"ParameterName":"BufferSizeInMBs","ParameterValue":"0.2"},)"
                        R"({"ParameterName":"BufferIntervalInSeconds","ParameterValue":"60"}],"Type":"Lambda"}]})"));
  EXPECT_EQ(made.property("AWS::IAM::Policy", "Roles"), R"([{"Ref":"Delivery"}])");
  EXPECT_THAT(made.property("AWS::IAM::Policy", "PolicyDocument"),
              HasSubstr(R"("Action":["lambda:GetFunctionConfiguration","lambda:InvokeFunction"],"Resource":[)" + arn +
                        R"(,{"Fn::Sub":["${Function}:*")"));
  EXPECT_THAT(made.first(stream_type).depends_on, Contains(made.id_of("AWS::IAM::Policy")));
}

TEST(on_firehose, leaves_an_existing_role_alone) {
  sparta::service service{{.name = "s"}};
  declare_stream(service);
  service.function({.name = "F"}, transform)
      .alias({.name = "live"})
      .on(on::firehose{.stream = clicks,
                       .role = iam::arn_of<iam::kinds::iam::role>(
                           "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/delivery")},
          "live");
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.id_of("AWS::IAM::Policy"), "");
  EXPECT_THAT(made.property(stream_type, "ExtendedS3DestinationConfiguration"),
              HasSubstr(R"("ParameterName":"LambdaArn","ParameterValue":{"Ref":"Alias)"));
}

TEST(on_firehose, needs_the_destination_to_be_declared) {
  sparta::service service{{.name = "s"}};
  declare_stream(service);
  service.function({.name = "F"}, transform)
      .on(on::firehose{.stream = clicks, .role = delivery, .destination = firehose_destination::splunk});
  EXPECT_THAT(wired(service).problems,
              Contains("function 'F': its event source needs 'Clicks' to have SplunkDestinationConfiguration."));
}

TEST(on_firehose, refuses_what_firehose_would) {
  sparta::service service{{.name = "s"}};
  declare_stream(service);
  using retries = decltype(on::firehose::number_of_retries);
  service.function({.name = "F"}, transform)
      .on(on::firehose{.stream = clicks, .role = delivery, .number_of_retries = retries::at_run_time(301)});
  EXPECT_THAT(wired(service).problems, Contains("function 'F': NumberOfRetries is 301; AWS takes 0 to 300."));
}

}  // namespace
}  // namespace sparta::on
