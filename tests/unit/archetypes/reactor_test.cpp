#include "unit/on/wired.hpp"

#include <sparta/archetypes/firehose_transform.hpp>
#include <sparta/archetypes/reactor.hpp>
#include <sparta/archetypes/s3_reactor.hpp>
#include <sparta/cfn/codecommit.hpp>
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/cfn/kinesis.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/sns.hpp>
#include <sparta/events/codecommit.hpp>
#include <sparta/events/dynamodb.hpp>
#include <sparta/events/eventbridge.hpp>
#include <sparta/events/kinesis.hpp>
#include <sparta/events/s3.hpp>
#include <sparta/events/sns.hpp>
#include <sparta/iam/arn_of.hpp>

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::archetypes {
namespace {

using namespace std::chrono_literals;
using on::wired;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr sparta::resource<cfn::s3::bucket> uploads{"Uploads"};
constexpr sparta::resource<cfn::sns::topic> news{"News"};
constexpr sparta::resource<cfn::codecommit::repository> code{"Code"};
constexpr sparta::resource<cfn::kinesis::stream> clicks{"Clicks"};

std::size_t count(const wired& of, std::string_view type) {
  return static_cast<std::size_t>(
      std::ranges::count_if(of.made.document.resources, [&](const auto& entry) { return entry.second.type == type; }));
}

TEST(s3_reactor, hears_of_objects_and_may_read_them) {
  sparta::service service{{.name = "s"}};
  service.resource(uploads, {});
  s3_reactor(service, {.name = "F"}, [](const events::s3&) {}, uploads, {.prefix = "in/", .suffix = ".png"});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string heard = made.property("AWS::S3::Bucket", "NotificationConfiguration");
  EXPECT_THAT(heard, HasSubstr("s3:ObjectCreated:*"));
  EXPECT_THAT(heard, HasSubstr("s3:ObjectRemoved:*"));
  EXPECT_THAT(heard, HasSubstr(R"({"Name":"prefix","Value":"in/"})"));
  EXPECT_THAT(made.policies(), HasSubstr("s3:GetObject"));
  EXPECT_THAT(made.policies(), HasSubstr("/in/*.png"));
}

TEST(s3_reactor, reads_an_existing_bucket) {
  sparta::service service{{.name = "s"}};
  s3_reactor(
      service, {.name = "F"}, [](const events::s3&) {}, on::existing_bucket{.name = "old"});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(json::write(cfn::render(made.made.document)), HasSubstr("s3:GetObject"));
}

TEST(reactors, are_functions_with_their_source) {
  sparta::service service{{.name = "s"}};
  service.resource(news, {});
  service.resource(clicks, {.shard_count = 1});
  sns_reactor(service, {.name = "Mail"}, [](const events::sns&) {}, {.topic = news});
  kinesis_reactor(service, {.name = "Count"}, [](const events::kinesis_record&) {},
                  {.stream = clicks, .batch_size = 10});
  dynamodb_reactor(service, {.name = "Copy"}, [](const events::dynamodb_record&) {},
                   {.table = iam::arn_of<iam::kinds::dynamodb::stream>(
                        "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/t/stream/2026")});
  service.resource(code, {.repository_name = "code"});
  codecommit_reactor(service, {.name = "Build"}, [](const events::codecommit&) {},
                     {.repository = code, .branches = {"main"}});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.property("AWS::CodeCommit::Repository", "Triggers"), HasSubstr(R"("Branches":["main"])"));
  EXPECT_EQ(count(made, "AWS::SNS::Subscription"), 1u);
  EXPECT_EQ(count(made, "AWS::Lambda::EventSourceMapping"), 2u);
}

TEST(reactors, have_a_rule_for_each_schedule_and_pattern) {
  sparta::service service{{.name = "s"}};
  scheduled_reactor(
      service, {.name = "Clean"}, [] {}, on::every(1h), on::schedule("cron(0 10 * * ? *)"));
  evented_reactor(
      service, {.name = "Note"}, [](const events::eventbridge<>&) {}, on::pattern<>().source("shop"),
      on::pattern<>().source("market"), on::pattern<>().source("bank"));
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(count(made, "AWS::Events::Rule"), 5u);
}

}  // namespace
}  // namespace sparta::archetypes
