#include "payload.hpp"

#include <sparta/events/s3_batch.hpp>
#include <sparta/events/s3_object_lambda.hpp>

#include <chrono>

namespace sparta::events {
namespace {

TEST(s3_batch, has_two_versions) {
  const auto first = read<s3_batch>(R"({"invocationSchemaVersion": "1.0", "invocationId": "i", "job": {"id": "j"},
    "tasks": [{"taskId": "t", "s3Key": "a+b%2B.jpg", "s3VersionId": null, "s3BucketArn": "arn:aws:s3:::orders"}]})");
  EXPECT_EQ(first.tasks.at(0).s3_key, "a b+.jpg");
  EXPECT_EQ(first.tasks[0].s3_version_id, std::nullopt);
  EXPECT_EQ(first.tasks[0].s3_bucket_arn, "arn:aws:s3:::orders");
  const auto second = read<s3_batch>(R"({"invocationSchemaVersion": "2.0", "invocationId": "i",
    "job": {"id": "j", "userArguments": {"size": "small"}},
    "tasks": [{"taskId": "t", "s3Key": "a", "s3VersionId": "v", "s3Bucket": "orders"}]})");
  EXPECT_EQ(second.job.user_arguments->at("size"), "small");
  EXPECT_EQ(second.tasks.at(0).s3_bucket, "orders");
  EXPECT_EQ(problem_of<s3_batch>(R"({"tasks": {}})"), "tasks: expected array, got object");
}

TEST(s3_batch, is_answered) {
  const s3_batch_response answer{.invocation_schema_version = "2.0",
                                 .treat_missing_keys_as = "PermanentFailure",
                                 .invocation_id = "i",
                                 .results = {{.task_id = "t", .result_code = "Succeeded", .result_string = "done"}}};
  EXPECT_EQ(json::encode(answer),
            R"({"invocationSchemaVersion":"2.0","treatMissingKeysAs":"PermanentFailure","invocationId":"i",)"
            R"("results":[{"taskId":"t","resultCode":"Succeeded","resultString":"done"}]})");
}

TEST(s3_object_lambda, is_typed) {
  const auto get = read<s3_object_lambda>(R"({"xAmzRequestId": "r",
    "getObjectContext": {"inputS3Url": "https://in", "outputRoute": "io", "outputToken": "t"},
    "configuration": {"accessPointArn": "arn:olap", "supportingAccessPointArn": "arn:ap", "payload": "{}"},
    "userRequest": {"url": "https://olap/a", "headers": {"Host": "olap"}},
    "userIdentity": {"type": "AssumedRole", "principalId": "p", "arn": "arn:role", "accountId": "123456789012",
      "accessKeyId": "AKIA", "sessionContext": {"attributes": {"mfaAuthenticated": "false",
      "creationDate": "1970-01-01T00:00:02Z"}, "sessionIssuer": {"type": "Role", "principalId": "p", "arn": "arn:i",
      "accountId": "123456789012", "userName": "Admin"}}}, "protocolVersion": "1.00"})");
  EXPECT_EQ(get.x_amz_request_id, "r");
  EXPECT_EQ(get.get_object_context->input_s3_url, "https://in");
  EXPECT_EQ(get.get_object_context->output_token, "t");
  EXPECT_FALSE(get.head_object_context);
  EXPECT_EQ(get.configuration.supporting_access_point_arn, "arn:ap");
  EXPECT_EQ(get.user_request.headers.at("Host"), "olap");
  EXPECT_EQ(get.user_identity.session_context->session_issuer->user_name, "Admin");
  EXPECT_EQ(get.user_identity.session_context->attributes->creation_date,
            std::chrono::sys_time(std::chrono::seconds(2)));
}

TEST(s3_object_lambda, may_be_of_a_head_or_of_a_list) {
  EXPECT_EQ(read<s3_object_lambda>(R"({"headObjectContext": {"inputS3Url": "h"}})").head_object_context->input_s3_url,
            "h");
  EXPECT_EQ(read<s3_object_lambda>(R"({"listObjectsContext": {"inputS3Url": "l"}})").list_objects_context->input_s3_url,
            "l");
  EXPECT_EQ(
      read<s3_object_lambda>(R"({"listObjectsV2Context": {"inputS3Url": "m"}})").list_objects_v2_context->input_s3_url,
      "m");
  EXPECT_EQ(problem_of<s3_object_lambda>(R"({"getObjectContext": "x"})"),
            "getObjectContext: expected object, got string");
}

TEST(s3_object_lambda, is_answered) {
  EXPECT_EQ(json::encode(s3_object_lambda_head_response{.headers = {{"Content-Length", 5}}}),
            R"({"statusCode":200,"headers":{"Content-Length":5}})");
  EXPECT_EQ(json::encode(s3_object_lambda_list_response{.list_result_xml = "<x/>"})
                .find(R"({"statusCode":200,"listResultXml":"<x/>")"),
            0U);
}

}  // namespace
}  // namespace sparta::events
