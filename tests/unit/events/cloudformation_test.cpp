#include "payload.hpp"

#include <sparta/events/cloudformation_custom_resource.hpp>
#include <sparta/events/number_text.hpp>
#include <sparta/events/secrets_rotation.hpp>

namespace sparta::events {
namespace {

struct bucket_properties {
  std::string name;
  number_text<int> days;
  json::rest more{};
};
constexpr auto json_names(json::as<bucket_properties>) { return json::pascal_case(); }

constexpr std::string_view update = R"({"RequestType": "Update", "ServiceToken": "arn", "ResponseURL": "https://x",
  "StackId": "s", "RequestId": "r", "ResourceType": "Custom::Bucket", "LogicalResourceId": "Bucket",
  "PhysicalResourceId": "b", "ServiceTimeout": "60",
  "ResourceProperties": {"ServiceToken": "arn", "Name": "b", "Days": "7"}, "OldResourceProperties": {"Days": "6"}})";

TEST(cloudformation_custom_resource, has_properties_of_ones_own) {
  const auto event = read<cloudformation_custom_resource<bucket_properties>>(update);
  EXPECT_EQ(event.request_type, cloudformation_request::update);
  EXPECT_EQ(event.response_url, "https://x");
  EXPECT_EQ(event.physical_resource_id, "b");
  EXPECT_EQ(event.resource_properties.days, 7);
  EXPECT_EQ(event.old_resource_properties->days, 6);
  EXPECT_EQ(event.service_timeout, "60");
}

TEST(cloudformation_custom_resource, takes_any_properties) {
  const auto event = read<cloudformation_custom_resource<>>(update);
  EXPECT_EQ(event.resource_properties.find("Name")->as_string(), "b");
  EXPECT_EQ(read<cloudformation_custom_resource<>>(R"({"RequestType": "Delete"})").request_type,
            cloudformation_request::remove);
}

TEST(cloudformation_custom_resource, names_what_is_wrong) {
  EXPECT_EQ(problem_of<cloudformation_custom_resource<>>(R"({"RequestType": "Read"})"),
            "RequestType: expected one of Create, Update, Delete, got \"Read\"");
  EXPECT_EQ(problem_of<cloudformation_custom_resource<bucket_properties>>(
                R"({"RequestType": "Create", "ResourceProperties": {"Days": "many"}})"),
            "ResourceProperties.Days: expected a number as text");
}

struct outputs {
  std::string url;
};

TEST(cloudformation_custom_resource, is_answered) {
  const cloudformation_custom_resource_response<outputs> made{.physical_resource_id = "b",
                                                              .stack_id = "s",
                                                              .request_id = "r",
                                                              .logical_resource_id = "Bucket",
                                                              .no_echo = true,
                                                              .data = outputs{.url = "u"}};
  EXPECT_EQ(
      json::encode(made),
      R"({"Status":"SUCCESS","PhysicalResourceId":"b","StackId":"s","RequestId":"r","LogicalResourceId":"Bucket",)"
      R"("NoEcho":true,"Data":{"url":"u"}})");
  const auto failed = read<cloudformation_custom_resource_response<>>(R"({"Status": "FAILED", "Reason": "no"})");
  EXPECT_EQ(failed.status, cloudformation_status::failed);
  EXPECT_EQ(failed.reason, "no");
}

TEST(secrets_rotation, is_typed) {
  const auto event = read<secrets_rotation>(
      R"({"Step": "createSecret", "SecretId": "arn", "ClientRequestToken": "t", "RotationToken": "r"})");
  EXPECT_EQ(event.step, "createSecret");
  EXPECT_EQ(event.secret_id, "arn");
  EXPECT_EQ(event.client_request_token, "t");
  EXPECT_EQ(event.rotation_token, "r");
  EXPECT_EQ(problem_of<secrets_rotation>(R"({"Step": 1})"), "Step: expected string, got number");
}

}  // namespace
}  // namespace sparta::events
