#include "payload.hpp"

#include <sparta/events/cloudtrail.hpp>
#include <sparta/events/guardduty.hpp>
#include <sparta/events/health.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

TEST(health, is_typed) {
  const auto event = read<health_event>(R"({"detail": {"eventArn": "a", "service": "EC2", "eventScopeCode": "PUBLIC",
    "eventTypeCode": "AWS_EC2_OPERATIONAL_ISSUE", "eventTypeCategory": "issue", "statusCode": "open",
    "startTime": "Thu, 01 Jan 1970 00:00:02 GMT", "lastUpdatedTime": "Thu, 01 Jan 1970 00:00:04 GMT",
    "eventDescription": [{"language": "en_US", "latestDescription": "d"}], "eventMetadata": {"k": "v"},
    "affectedEntities": [{"entityValue": "i-1", "status": "IMPAIRED", "tags": {"a": "b"}}],
    "affectedAccount": "123456789012", "page": "1", "totalPages": "2"}})");
  EXPECT_EQ(event.detail.event_type_code, "AWS_EC2_OPERATIONAL_ISSUE");
  EXPECT_EQ(event.detail.start_time, std::chrono::sys_seconds(2s));
  EXPECT_EQ(event.detail.event_description.at(0).latest_description, "d");
  EXPECT_EQ(event.detail.affected_entities.at(0).entity_value, "i-1");
  EXPECT_EQ(*event.detail.total_pages, 2U);
  EXPECT_EQ(problem_of<health>(R"({"affectedEntities": [{"entityValue": {}}]})"),
            "affectedEntities[0].entityValue: expected string, got object");
}

TEST(guardduty, is_typed) {
  const auto event = read<guardduty_finding_event>(R"({"detail": {"schemaVersion": "2.0", "accountId": "123456789012",
    "region": "eu-west-1", "partition": "aws", "id": "f", "arn": "a", "type": "Recon:EC2/PortProbeUnprotectedPort",
    "resource": {"resourceType": "Instance", "instanceDetails": {"instanceId": "i-1"}},
    "service": {"serviceName": "guardduty", "detectorId": "d", "resourceRole": "TARGET", "archived": false, "count": 74,
      "action": {"actionType": "PORT_PROBE", "portProbeAction": {"blocked": false}},
      "eventFirstSeen": "1970-01-01T00:00:01Z", "eventLastSeen": "1970-01-01T00:00:03Z"},
    "severity": 2, "createdAt": "1970-01-01T00:00:01.5Z", "updatedAt": "1970-01-01T00:00:02Z", "title": "t",
    "description": "d"}})");
  EXPECT_EQ(event.detail.type, "Recon:EC2/PortProbeUnprotectedPort");
  EXPECT_EQ(event.detail.severity, 2);
  EXPECT_EQ(event.detail.resource.instance_details->at("instanceId").as_string(), "i-1");
  EXPECT_EQ(event.detail.service.action.action_type, "PORT_PROBE");
  EXPECT_FALSE(event.detail.service.action.port_probe_action->at("blocked").as_bool());
  EXPECT_EQ(event.detail.service.event_last_seen - event.detail.service.event_first_seen, 2s);
  EXPECT_EQ(event.detail.service.count, 74U);
  EXPECT_EQ(problem_of<guardduty_finding>(R"({"severity": "high"})"), "severity: expected number, got string");
}

TEST(cloudtrail, is_typed) {
  const auto event = read<cloudtrail_event>(R"({"detail": {"eventVersion": "1.08",
    "userIdentity": {"type": "AssumedRole", "principalId": "p:ann", "arn": "a", "accountId": "123456789012",
      "accessKeyId": "k", "invokedBy": "i", "sessionContext": {"webIdFederationData": {},
        "sessionIssuer": {"type": "Role", "userName": "admin"},
        "attributes": {"creationDate": "1970-01-01T00:00:02Z", "mfaAuthenticated": "false"}}},
    "eventTime": "1970-01-01T00:00:03Z", "eventSource": "s3.amazonaws.com", "eventName": "PutObject",
    "awsRegion": "eu-west-1", "sourceIPAddress": "192.0.2.1", "userAgent": "u", "errorCode": "AccessDenied",
    "requestParameters": {"bucketName": "b"}, "responseElements": null, "requestID": "r", "eventID": "e",
    "readOnly": false, "eventType": "AwsApiCall", "managementEvent": true, "recipientAccountId": "123456789012",
    "resources": [{"ARN": "arn:aws:s3:::b", "type": "AWS::S3::Bucket"}], "sharedEventID": "s",
    "eventCategory": "Management", "sessionCredentialFromConsole": "true"}})");
  const auto& record = event.detail;
  EXPECT_EQ(record.user_identity.session_context->session_issuer->user_name, "admin");
  EXPECT_EQ(record.user_identity.session_context->attributes->creation_date, std::chrono::sys_seconds(2s));
  EXPECT_EQ(record.event_name, "PutObject");
  EXPECT_EQ(record.source_ip_address, "192.0.2.1");
  EXPECT_EQ(record.error_code, "AccessDenied");
  EXPECT_EQ(record.request_parameters.find("bucketName")->as_string(), "b");
  EXPECT_EQ(record.request_id, "r");
  EXPECT_EQ(record.shared_event_id, "s");
  EXPECT_EQ(record.resources.at(0).arn, "arn:aws:s3:::b");
  EXPECT_EQ(problem_of<cloudtrail_record>(R"({"userIdentity": {"type": null, "arn": 1}})"),
            "userIdentity.arn: expected string, got number");
}

}  // namespace
}  // namespace sparta::events
