#include "wired.hpp"

#include <sparta/cfn/s3.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/on/s3.hpp>

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr sparta::resource<cfn::s3::bucket> uploads{"Uploads"};
constexpr sparta::resource<cfn::s3::bucket> elsewhere{"Elsewhere"};

void handle(std::string_view) {}

TEST(on_s3, notifies_the_function) {
  sparta::service service{{.name = "shop"}};
  service.resource(uploads, {.bucket_name = "shop-uploads"});
  service.function({.name = "F"}, handle)
      .on(on::s3{.bucket = uploads,
                 .events = {s3_event::object_created, s3_event::object_removed_delete},
                 .prefix = "inbox/",
                 .suffix = ".txt"});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string filter =
      R"("Filter":{"S3Key":{"Rules":[{"Name":"prefix","Value":"inbox/"},{"Name":"suffix","Value":".txt"}]}})";
  const std::string notifications = made.property("AWS::S3::Bucket", "NotificationConfiguration");
  EXPECT_THAT(notifications, HasSubstr(R"({"Event":"s3:ObjectCreated:*",)" + filter));
  EXPECT_THAT(notifications, HasSubstr(R"({"Event":"s3:ObjectRemoved:Delete",)" + filter));
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "Principal"), R"("s3.amazonaws.com")");
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "SourceAccount"), R"({"Ref":"AWS::AccountId"})");
  EXPECT_EQ(made.first("AWS::S3::Bucket").depends_on.size(), 1U);
}

TEST(on_s3, makes_no_cycle_with_a_function_that_uses_the_bucket) {
  sparta::service service{{.name = "Shop-of-a-very-long-name"}};
  service.resource(uploads, {});
  service.function({.name = "F", .environment = {{"BUCKET", uploads.ref()}}}, handle)
      .on(on::s3{.bucket = uploads})
      .allow(iam::s3::get_object, uploads.objects("inbox/*"))
      .allow(iam::s3::list_bucket, uploads.arn());
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string name =
      R"({"Fn::Join":["-",["shop-of-a-very-long-name-u",{"Fn::Select":[2,{"Fn::Split":["/",{"Ref":"AWS::StackId"}]}]}]]})";
  EXPECT_EQ(made.property("AWS::S3::Bucket", "BucketName"), name);
  EXPECT_THAT(made.property("AWS::Lambda::Function", "Environment"), HasSubstr("\"BUCKET\":" + name));
  EXPECT_THAT(made.policies(), HasSubstr("arn:${AWS::Partition}:s3:::${UploadsName}/inbox/*"));
  EXPECT_THAT(made.policies(), Not(HasSubstr(R"(["Uploads","Arn"])")));
  EXPECT_THAT(made.property("AWS::Lambda::Permission", "SourceArn"), HasSubstr("arn:${AWS::Partition}:s3:::${Bucket}"));
}

TEST(on_s3, leaves_other_buckets_alone) {
  sparta::service service{{.name = "s"}};
  service.resource(elsewhere, {});
  service.function({.name = "F", .environment = {{"BUCKET", elsewhere.ref()}}}, handle);
  EXPECT_EQ(wired(service).property("AWS::S3::Bucket", "BucketName"), "absent");
}

TEST(on_s3, attaches_an_existing_bucket_through_a_function_of_spartas_own) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, handle).on(on::s3{.bucket = on::existing_bucket{.name = "old"}, .prefix = "in/"});
  service.function({.name = "G"}, handle).on(on::s3{.bucket = on::existing_bucket{.name = "older"}});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const auto custom = made.first("Custom::SpartaS3Notifications");
  EXPECT_THAT(json::write(custom.properties), HasSubstr(R"("events":["s3:ObjectCreated:*"])"));
  EXPECT_THAT(json::write(custom.properties), HasSubstr(R"("ServiceTimeout":"420")"));
  EXPECT_EQ(custom.depends_on.size(), 1U);
  EXPECT_THAT(made.property("AWS::Lambda::Permission", "SourceArn"), HasSubstr("arn:${AWS::Partition}:s3:::"));
  std::size_t functions = 0;
  std::string policies;
  for (const auto& [id, resource] : made.made.document.resources) {
    if (resource.type == "AWS::Lambda::Function") ++functions;
    if (resource.type == "AWS::IAM::Role") policies += json::write(resource.properties);
  }
  EXPECT_EQ(functions, 3U);
  EXPECT_THAT(policies, HasSubstr(R"("s3:GetBucketNotification","s3:PutBucketNotification")"));
}

/// As one resource: two would be made at the same time, and one write over the other.
TEST(on_s3, attaches_an_existing_bucket_once_for_all_functions) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, handle).on(on::s3{.bucket = on::existing_bucket{.name = "old"}, .prefix = "in/"});
  service.function({.name = "G"}, handle).on(on::s3{.bucket = on::existing_bucket{.name = "old"}, .prefix = "out/"});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(std::ranges::count(made.made.document.resources, "Custom::SpartaS3Notifications",
                               [](const auto& each) { return each.second.type; }),
            1);
  const auto custom = made.first("Custom::SpartaS3Notifications");
  EXPECT_EQ(custom.depends_on.size(), 2U);
  ASSERT_EQ(custom.properties.find("notifications")->as_array().size(), 2U);
  EXPECT_THAT(json::write(custom.properties.find("notifications")->as_array()[1]), HasSubstr(R"("prefix":"out/")"));
}

TEST(on_s3, refuses_two_owners_of_one_existing_bucket) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, handle).on(on::s3{.bucket = on::existing_bucket{.name = "old"}, .prefix = "in/"});
  service.function({.name = "G"}, handle)
      .on(on::s3{.bucket = on::existing_bucket{.name = "old", .account = "123456789012"}});
  EXPECT_THAT(wired(service).problems, Not(IsEmpty()));
}

TEST(on_s3, refuses_what_s3_would) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, handle).on(on::s3{.bucket = uploads, .events = {}});
  EXPECT_THAT(wired(service).problems, testing::Contains("function 'F': on::s3 needs at least one event."));
}

TEST(on_s3, needs_the_bucket_to_be_declared) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, handle).on(on::s3{.bucket = uploads});
  EXPECT_THAT(wired(service).problems,
              testing::Contains("function 'F': its event source is the resource 'Uploads', which the service doesn't "
                                "declare. Declare it: service.resource(…)."));
}

}  // namespace
}  // namespace sparta::on
