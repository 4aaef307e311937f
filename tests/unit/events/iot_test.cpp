#include "payload.hpp"

#include <sparta/events/iot_authorizer.hpp>
#include <sparta/events/iot_button.hpp>
#include <sparta/events/iot_pre_provisioning.hpp>
#include <sparta/events/iot_registry.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

TEST(iot, has_buttons) {
  const auto button = read<iot_button>(R"({"serialNumber": "G", "clickType": "SINGLE", "batteryVoltage": "2000 mV"})");
  EXPECT_EQ(button.serial_number, "G");
  EXPECT_EQ(button.click_type, "SINGLE");
  const auto click = read<iot_1_click>(R"({
    "deviceEvent": {"buttonClicked": {"clickType": "LONG", "reportedTime": "1970-01-01T00:00:02Z"}},
    "deviceInfo": {"attributes": {"a": "b"}, "type": "button", "deviceId": "G", "remainingLife": 99.5},
    "placementInfo": {"projectName": "p", "placementName": "n", "attributes": {"room": "1"}, "devices": {"d": "G"}}})");
  EXPECT_EQ(click.device_event.button_clicked->click_type, "LONG");
  EXPECT_EQ(click.device_event.button_clicked->reported_time, std::chrono::sys_seconds(2s));
  EXPECT_EQ(click.device_info.remaining_life, 99.5);
  EXPECT_EQ(click.placement_info.attributes.at("room"), "1");
  EXPECT_EQ(click.placement_info.devices.at("d"), "G");
  EXPECT_EQ(problem_of<iot_1_click>(R"({"deviceInfo": {"attributes": []}})"),
            "deviceInfo.attributes: expected object, got array");
}

TEST(iot_authorizer, is_asked) {
  const auto event = read<iot_authorizer>(R"({"token": "t", "signatureVerified": true, "protocols": ["tls", "mqtt"],
    "protocolData": {"tls": {"serverName": "s"}, "http": {"headers": {"h": "v"}, "queryString": "?a=b"},
                     "mqtt": {"username": "u", "password": "cGFzcw==", "clientId": "c"}},
    "connectionMetadata": {"id": "i"}})");
  EXPECT_TRUE(event.signature_verified);
  EXPECT_EQ(event.protocols.at(1), "mqtt");
  EXPECT_EQ(event.protocol_data.http->headers.at("h"), "v");
  EXPECT_EQ(event.protocol_data.mqtt->password->text(), "pass");
  EXPECT_EQ(event.connection_metadata.id, "i");
  EXPECT_EQ(problem_of<iot_authorizer>(R"({"protocolData": {"mqtt": {"password": "?"}}})"),
            "protocolData.mqtt.password: expected base64");
}

TEST(iot_authorizer, answers) {
  const iot_authorizer_response made{
      .is_authenticated = true,
      .principal_id = "p",
      .disconnect_after_in_seconds = 86400,
      .refresh_after_in_seconds = 300,
      .policy_documents = {iam_policy_document{
          .statement = {iam_policy_statement{.effect = "Allow", .action = "iot:Connect", .resource = "*"}}}}};
  EXPECT_EQ(json::to_value(made),
            *json::parse(R"({"isAuthenticated": true, "principalId": "p", "disconnectAfterInSeconds": 86400,
    "refreshAfterInSeconds": 300, "policyDocuments": [{"Version": "2012-10-17",
      "Statement": [{"Effect": "Allow", "Action": ["iot:Connect"], "Resource": ["*"]}]}]})"));
  read<iot_authorizer_response>(R"({"isAuthenticated": true, "policyDocuments": ["{}", {"Statement":
    [{"Effect": "Allow", "Action": "iot:*", "Resource": ["a", "b"]}]}]})");
}

TEST(iot_pre_provisioning, is_asked_and_answers) {
  const auto event = read<iot_pre_provisioning>(R"({"claimCertificateId": "cc", "certificateId": "c",
    "certificatePem": "pem", "templateArn": "t", "clientId": "221a", "parameters": {"serial": "17", "lot": 4}})");
  EXPECT_EQ(event.claim_certificate_id, "cc");
  EXPECT_EQ(event.parameters.at("serial"), "17");
  EXPECT_EQ(event.parameters.at("lot"), "4");
  const iot_pre_provisioning_response made{.allow_provisioning = true, .parameter_overrides = {{"place", "hall"}}};
  EXPECT_EQ(json::encode(made), R"({"allowProvisioning":true,"parameterOverrides":{"place":"hall"}})");
  EXPECT_EQ(problem_of<iot_pre_provisioning>(R"({"parameters": {"serial": {}}})"), "parameters.serial: expected text");
}

TEST(iot_registry, tells_of_things_and_groups) {
  const auto thing = read<iot_registry>(R"({"eventType": "THING_EVENT", "eventId": "e", "timestamp": 2000,
    "operation": "CREATED", "accountId": "123456789012", "thingId": "i", "thingName": "scale", "versionNumber": 1,
    "thingTypeName": null, "attributes": {"room": "1"}})");
  EXPECT_EQ(thing.timestamp, std::chrono::sys_seconds(2s));
  EXPECT_EQ(thing.thing_name, "scale");
  EXPECT_EQ(thing.attributes.at("room"), "1");
  const auto group = read<iot_registry>(R"({"eventType": "THING_GROUP_EVENT", "thingGroupName": "g",
    "rootToParentThingGroups": [{"groupArn": "a", "groupId": "i"}], "parentGroupName": "p"})");
  EXPECT_EQ(group.root_to_parent_thing_groups.at(0).group_id, "i");
  EXPECT_EQ(group.parent_group_name, "p");
  EXPECT_EQ(problem_of<iot_registry>(R"({"attributes": {"room": 1}})"), "attributes.room: expected string, got number");
}

TEST(iot_presence, is_typed) {
  const auto gone = read<iot_presence>(R"({"clientId": "c", "timestamp": 2000, "eventType": "disconnected",
    "sessionIdentifier": "s", "principalIdentifier": "p", "clientInitiatedDisconnect": false,
    "disconnectReason": "CONNECTION_LOST", "versionNumber": 4})");
  EXPECT_EQ(gone.client_id, "c");
  EXPECT_EQ(gone.client_initiated_disconnect, false);
  EXPECT_EQ(gone.disconnect_reason, "CONNECTION_LOST");
  EXPECT_EQ(gone.version_number, 4U);
}

}  // namespace
}  // namespace sparta::events
