#include "payload.hpp"

#include <sparta/events/client_vpn.hpp>
#include <sparta/events/sagemaker_ground_truth.hpp>
#include <sparta/events/transfer_authorizer.hpp>

namespace sparta::events {
namespace {

TEST(client_vpn, is_asked_and_answers) {
  const auto event = read<client_vpn>(R"({"connection-id": "c", "endpoint-id": "e", "common-name": "n",
    "username": "ann", "platform": "linux", "platform-version": "6", "public-ip": "192.0.2.1",
    "client-openvpn-version": "2.6", "aws-client-version": "3.1", "groups": "g", "schema-version": "v3"})");
  EXPECT_EQ(event.connection_id, "c");
  EXPECT_EQ(event.public_ip, "192.0.2.1");
  EXPECT_EQ(event.client_openvpn_version, "2.6");
  EXPECT_EQ(event.groups, "g");
  EXPECT_EQ(json::encode(client_vpn_response{.allow = true}),
            R"({"allow":true,"error-msg-on-denied-connection":"","posture-compliance-statuses":[],)"
            R"("schema-version":"v3"})");
  EXPECT_EQ(problem_of<client_vpn>(R"({"username": 1})"), "username: expected string, got number");
}

TEST(transfer_authorizer, is_asked_and_answers) {
  const auto event = read<transfer_authorizer>(
      R"({"username": "ann", "password": "", "protocol": "SFTP", "serverId": "s-1", "sourceIp": "192.0.2.1"})");
  EXPECT_EQ(event.username, "ann");
  EXPECT_EQ(event.server_id, "s-1");
  const transfer_authorizer_response made{
      .role = "arn",
      .home_directory_type = "LOGICAL",
      .home_directory_details = std::vector{transfer_mapping{.entry = "/", .target = "/b/ann"}}};
  EXPECT_EQ(json::to_value(made), *json::parse(R"({"Role": "arn", "HomeDirectoryType": "LOGICAL",
    "HomeDirectoryDetails": "[{\"Entry\":\"/\",\"Target\":\"/b/ann\"}]"})"));
  EXPECT_EQ(read<transfer_authorizer_response>(R"({"PosixProfile": {"Uid": 1000, "Gid": "1000"}})")
                .posix_profile->uid.value(),
            1000U);
  EXPECT_EQ(problem_of<transfer_authorizer_response>(R"({"HomeDirectoryDetails": "[{\"Entry\": 1}]"})"),
            "HomeDirectoryDetails: [0].Entry: expected string, got number");
}

TEST(sagemaker_ground_truth, is_typed) {
  const auto event = read<sagemaker_pre_human_task>(
      R"({"version": "2018-10-16", "labelingJobArn": "arn", "dataObject": {"source-ref": "s3://b/k"}})");
  EXPECT_EQ(event.data_object.source_ref, "s3://b/k");
  const sagemaker_pre_human_task_response made{.task_input = {{"image", "s3://b/k"}}};
  EXPECT_EQ(json::encode(made), R"({"taskInput":{"image":"s3://b/k"}})");
  const auto ended = read<sagemaker_annotation_consolidation>(R"({"version": "2018-10-16", "labelingJobArn": "arn",
    "labelAttributeName": "l", "roleArn": "r", "payload": {"s3Uri": "s3://b/answers.json"}})");
  EXPECT_EQ(ended.payload.s3_uri, "s3://b/answers.json");
  EXPECT_EQ(problem_of<sagemaker_annotation_consolidation>(R"({"payload": "s3://b"})"),
            "payload: expected object, got string");
}

}  // namespace
}  // namespace sparta::events
