#include "wired.hpp"

#include <sparta/cfn/dynamodb.hpp>
#include <sparta/cfn/sns.hpp>
#include <sparta/events/dynamodb.hpp>
#include <sparta/iam/actions/dynamodb.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/dynamodb.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

namespace db = cfn::dynamodb;

constexpr sparta::resource<db::table> orders{"Orders"};
constexpr sparta::resource<cfn::sns::topic> failed{"Failed"};
constexpr const char* mapping_type = "AWS::Lambda::EventSourceMapping";

void one(const events::dynamodb_record&) {}
void all(const events::dynamodb&) {}

void declare_table(sparta::service& service, const cfn::value<db::table_stream_specification>& stream = {}) {
  service.resource(orders,
                   {.attribute_definitions = {{.attribute_name = "id", .attribute_type = db::attribute_type::string}},
                    .billing_mode = db::billing_mode::pay_per_request,
                    .key_schema = {{.attribute_name = "id", .key_type = db::key_type::hash}},
                    .stream_specification = stream});
}

TEST(on_dynamodb, gives_a_table_of_the_stack_a_stream) {
  sparta::service service{{.name = "s"}};
  declare_table(service);
  service.resource(failed, {});
  service.function({.name = "F", .environment = {{"TABLE", orders.ref()}}}, one)
      .on(on::dynamodb{.table = orders, .on_failure = failed, .metrics = true})
      .allow(iam::dynamodb::put_item, orders.arn());
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property("AWS::DynamoDB::Table", "StreamSpecification"), R"({"StreamViewType":"NEW_AND_OLD_IMAGES"})");
  EXPECT_EQ(made.property(mapping_type, "EventSourceArn"), R"({"Fn::GetAtt":["Orders","StreamArn"]})");
  EXPECT_EQ(made.property(mapping_type, "StartingPosition"), R"("TRIM_HORIZON")");
  EXPECT_EQ(made.property(mapping_type, "FunctionResponseTypes"), R"(["ReportBatchItemFailures"])");
  EXPECT_THAT(made.policies(), HasSubstr(R"("Action":["dynamodb:DescribeStream","dynamodb:GetRecords",)"
                                         R"("dynamodb:GetShardIterator"],)"
                                         R"("Resource":[{"Fn::GetAtt":["Orders","StreamArn"]}])"));
  EXPECT_THAT(made.policies(), HasSubstr("dynamodb:ListStreams"));
  EXPECT_THAT(made.policies(), HasSubstr("sns:Publish"));
}

TEST(on_dynamodb, leaves_the_view_that_the_table_has) {
  sparta::service service{{.name = "s"}};
  declare_table(service, db::table_stream_specification{.stream_view_type = db::stream_view_type::keys_only});
  service.function({.name = "F"}, all).on(on::dynamodb{.table = orders});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property("AWS::DynamoDB::Table", "StreamSpecification"), R"({"StreamViewType":"KEYS_ONLY"})");
}

TEST(on_dynamodb, gives_two_functions_one_view) {
  sparta::service service{{.name = "s"}};
  declare_table(service);
  service.function({.name = "F"}, all).on(on::dynamodb{.table = orders, .view = stream_view::new_image});
  service.function({.name = "G"}, all).on(on::dynamodb{.table = orders});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property("AWS::DynamoDB::Table", "StreamSpecification"), R"({"StreamViewType":"NEW_IMAGE"})");
}

TEST(on_dynamodb, refuses_two_views) {
  sparta::service service{{.name = "s"}};
  declare_table(service);
  service.function({.name = "F"}, all).on(on::dynamodb{.table = orders, .view = stream_view::new_image});
  service.function({.name = "G"}, all).on(on::dynamodb{.table = orders, .view = stream_view::old_image});
  EXPECT_THAT(wired(service).problems,
              Contains("function 'G': its event source needs StreamSpecification.StreamViewType of 'Orders', where "
                       "something else stands already. Leave it out there."));
}

TEST(on_dynamodb, maps_an_existing_stream) {
  sparta::service service{{.name = "s"}};
  const auto stream = iam::arn_of<iam::kinds::dynamodb::stream>(
      "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/old/stream/2026-01-01T00:00:00.000");
  service.function({.name = "F"}, all)
      .on(on::dynamodb{.table = stream, .starting_position = starting_position::latest});
  service.function({.name = "G"}, all).on(on::dynamodb{.table = stream, .view = stream_view::keys_only});
  const wired made(service);
  EXPECT_THAT(made.problems,
              testing::ElementsAre("function 'G': the view of a stream is its table's: leave .view out."));
  EXPECT_THAT(made.property(mapping_type, "EventSourceArn"), HasSubstr("table/old/stream"));
}

}  // namespace
}  // namespace sparta::on
