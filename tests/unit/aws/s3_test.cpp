#include "aws/s3.hpp"

#include "base/base64.hpp"
#include "base/digest.hpp"
#include "client_fixture.hpp"

#include <cstdio>
#include <fstream>
#include <gmock/gmock.h>
#include <unistd.h>

namespace sparta::aws::s3 {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::SizeIs;

struct s3_test : testing::client_fixture {
  [[nodiscard]] std::string header(std::string_view name, std::size_t nth = 0) const {
    return std::string(find_field(sent(nth).headers, name).value_or("(none)"));
  }
};

TEST_F(s3_test, head_bucket_tells_access_and_region_of_every_answer) {
  const http_fields region{{"x-amz-bucket-region", "us-west-2"}};
  transport.replies(200, "", region)
      .replies(403, "", region)
      .replies(301, "", region)
      .replies(400, "", region)
      .replies(404);
  EXPECT_EQ(head_bucket(client, "b")->access, access::granted);
  EXPECT_EQ(head_bucket(client, "b")->access, access::denied);
  const auto moved = head_bucket(client, "b");
  EXPECT_EQ(moved->access, access::elsewhere);
  EXPECT_EQ(moved->region, "us-west-2");
  EXPECT_EQ(head_bucket(client, "b")->access, access::elsewhere);
  EXPECT_EQ(head_bucket(client, "b")->access, access::absent);
  EXPECT_EQ(sent().method, "HEAD");
  EXPECT_EQ(sent().host, "b.s3.eu-west-1.amazonaws.com");
}

TEST_F(s3_test, head_bucket_passes_on_what_is_no_answer) {
  client.settings.max_attempts = 1;
  transport.replies(400).replies(503);
  EXPECT_EQ(head_bucket(client, "b").error().kind, error_kind::usage);
  EXPECT_EQ(head_bucket(client, "b").error().kind, error_kind::unavailable);
}

TEST_F(s3_test, head_bucket_can_insist_on_the_owner) {
  transport.replies(200);
  ASSERT_TRUE(head_bucket(client, "b", "123456789012"));
  EXPECT_EQ(header("x-amz-expected-bucket-owner"), "123456789012");
}

TEST_F(s3_test, get_bucket_location_knows_the_old_names) {
  const auto answer = [](std::string_view inside) {
    return "<?xml version='1.0'?><LocationConstraint xmlns='http://s3.amazonaws.com/doc/2006-03-01/'>" +
           std::string(inside) + "</LocationConstraint>";
  };
  transport.replies(200, answer("ap-south-1")).replies(200, answer("")).replies(200, answer("EU"));
  EXPECT_EQ(*get_bucket_location(client, "b"), "ap-south-1");
  EXPECT_EQ(*get_bucket_location(client, "b"), "us-east-1");
  EXPECT_EQ(*get_bucket_location(client, "b"), "eu-west-1");
}

TEST_F(s3_test, get_bucket_versioning_reads_three_states) {
  const auto answer = [](std::string_view inside) {
    return "<VersioningConfiguration>" + std::string(inside) + "</VersioningConfiguration>";
  };
  transport.replies(200, answer("<Status>Enabled</Status>")).replies(200, answer("<Status>Suspended</Status>"));
  transport.replies(200, answer(""));
  EXPECT_EQ(*get_bucket_versioning(client, "b"), versioning::enabled);
  EXPECT_EQ(*get_bucket_versioning(client, "b"), versioning::suspended);
  EXPECT_EQ(*get_bucket_versioning(client, "b"), versioning::off);
}

TEST_F(s3_test, create_bucket_names_every_region_but_one) {
  transport.replies(200).replies(200);
  ASSERT_TRUE(create_bucket(client, "b"));
  EXPECT_THAT(sent(0).body, HasSubstr("<LocationConstraint>eu-west-1</LocationConstraint>"));
  client.settings.region = "us-east-1";
  ASSERT_TRUE(create_bucket(client, "b"));
  EXPECT_EQ(sent(1).body, "");
}

TEST_F(s3_test, bucket_settings_carry_the_checksum_that_s3_demands) {
  for (int i = 0; i < 4; ++i) transport.replies(200);
  ASSERT_TRUE(put_bucket_versioning(client, "b", versioning::enabled));
  ASSERT_TRUE(put_bucket_encryption(client, "b"));
  ASSERT_TRUE(put_public_access_block(client, "b"));
  ASSERT_TRUE(put_bucket_tagging(client, "b", {{"a&b", "<c>"}}));
  EXPECT_THAT(sent(0).body, HasSubstr("<Status>Enabled</Status>"));
  EXPECT_THAT(sent(1).body, HasSubstr("<SSEAlgorithm>AES256</SSEAlgorithm>"));
  EXPECT_THAT(sent(2).body, HasSubstr("<RestrictPublicBuckets>true</RestrictPublicBuckets>"));
  EXPECT_THAT(sent(3).body, HasSubstr("<Key>a&amp;b</Key><Value>&lt;c&gt;</Value>"));
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(header("x-amz-checksum-sha256", i), base::base64_encode(base::sha256(sent(i).body)));
    EXPECT_EQ(header("x-amz-content-sha256", i), base::hex(base::sha256(sent(i).body)));
  }
}

TEST_F(s3_test, put_object_is_signed_over_its_content) {
  transport.replies(200, "", {{"x-amz-version-id", "v1"}, {"ETag", "\"e\""}});
  const auto put = put_object(client, {.bucket = "b",
                                       .key = "a b/ü+=&'.zip",
                                       .content = "hello",
                                       .content_type = "application/zip",
                                       .metadata = {{"build", "42"}},
                                       .expected_owner = "123456789012"});
  ASSERT_TRUE(put);
  EXPECT_EQ(put->version_id, "v1");
  EXPECT_EQ(put->etag, "e");
  EXPECT_EQ(sent().path, "/a%20b/%C3%BC%2B%3D%26%27.zip");
  EXPECT_EQ(header("Content-Type"), "application/zip");
  EXPECT_EQ(header("x-amz-meta-build"), "42");
  EXPECT_EQ(header("x-amz-expected-bucket-owner"), "123456789012");
  EXPECT_EQ(header("x-amz-content-sha256"), base::hex(base::sha256("hello")));
  EXPECT_EQ(header("x-amz-checksum-sha256"), base::base64_encode(base::sha256("hello")));
}

TEST_F(s3_test, put_object_streams_a_file) {
  const auto path = std::filesystem::temp_directory_path() / ("sparta-s3-test-" + std::to_string(::getpid()));
  std::ofstream(path) << std::string(200'000, 'z');
  transport.replies(200);
  const auto put = put_object(client, {.bucket = "b", .key = "k", .file = path});
  std::filesystem::remove(path);
  ASSERT_TRUE(put);
  EXPECT_EQ(sent().body_file, path);
  EXPECT_EQ(header("x-amz-content-sha256"), base::hex(base::sha256(std::string(200'000, 'z'))));
}

TEST_F(s3_test, put_object_names_a_file_that_is_not_there) {
  const auto put = put_object(client, {.bucket = "b", .key = "k", .file = "/nonexistent/code.zip"});
  EXPECT_EQ(put.error().kind, error_kind::io);
  EXPECT_THAT(put.error().message, HasSubstr("/nonexistent/code.zip"));
  EXPECT_THAT(transport.requests, SizeIs(0));
}

TEST_F(s3_test, head_object_reads_headers_and_absence) {
  transport.replies(
      200, "",
      {{"Content-Length", "12"}, {"ETag", "\"x\""}, {"x-amz-meta-build", "7"}, {"x-amz-checksum-sha256", "c2hh"}});
  transport.replies(404);
  const auto found = head_object(client, "b", "k");
  ASSERT_TRUE(found && *found);
  EXPECT_EQ((*found)->size, 12U);
  EXPECT_EQ((*found)->etag, "x");
  EXPECT_EQ((*found)->sha256, "c2hh");
  EXPECT_EQ((*found)->metadata, (http_fields{{"build", "7"}}));
  const auto absent = head_object(client, "b", "k");
  ASSERT_TRUE(absent);
  EXPECT_FALSE(*absent);
}

TEST_F(s3_test, get_object_asks_for_a_version) {
  transport.replies(200, "content");
  EXPECT_EQ(*get_object(client, "b", "k", "v/1"), "content");
  EXPECT_EQ(sent().query, (http_fields{{"versionId", "v/1"}}));
}

TEST_F(s3_test, delete_object_is_content_with_absence) {
  transport.replies(204)
      .replies(404, "<Error><Code>NoSuchKey</Code></Error>")
      .replies(404, "<Error><Code>NoSuchBucket</Code></Error>");
  EXPECT_TRUE(delete_object(client, "b", "k"));
  EXPECT_TRUE(delete_object(client, "b", "k", "v1"));
  EXPECT_EQ(delete_object(client, "b", "k").error().code, "NoSuchBucket");
}

TEST_F(s3_test, list_objects_reads_all_pages) {
  transport.replies(
      200,
      "<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>t+1=</NextContinuationToken>"
      "<Contents><Key>a</Key><Size>1</Size><ETag>\"e\"</ETag><LastModified>2026-01-02T03:04:05.000Z"
      "</LastModified></Contents></ListBucketResult>");
  transport.replies(200,
                    "<ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key>b</Key><Size>2</Size>"
                    "</Contents></ListBucketResult>");
  const auto all = list_objects(client, "b", "pre fix/");
  ASSERT_TRUE(all);
  ASSERT_THAT(*all, SizeIs(2));
  EXPECT_EQ(all->at(0).etag, "e");
  EXPECT_EQ(base::format_rfc3339(all->at(0).last_modified), "2026-01-02T03:04:05Z");
  EXPECT_EQ(all->at(1).size, 2U);
  EXPECT_EQ(find_field(sent(1).query, "continuation-token"), "t+1=");
  EXPECT_EQ(find_field(sent(1).query, "prefix"), "pre fix/");
}

TEST_F(s3_test, list_object_versions_reads_versions_and_markers) {
  transport.replies(200,
                    "<ListVersionsResult><IsTruncated>true</IsTruncated><NextKeyMarker>a</NextKeyMarker>"
                    "<NextVersionIdMarker>v1</NextVersionIdMarker><Version><Key>a</Key><VersionId>v1</VersionId>"
                    "<IsLatest>false</IsLatest></Version></ListVersionsResult>");
  transport.replies(200,
                    "<ListVersionsResult><DeleteMarker><Key>a</Key><VersionId>v2</VersionId><IsLatest>true</IsLatest>"
                    "</DeleteMarker></ListVersionsResult>");
  const auto all = list_object_versions(client, "b", "");
  ASSERT_THAT(*all, SizeIs(2));
  EXPECT_FALSE(all->at(0).is_latest);
  EXPECT_TRUE(all->at(1).is_delete_marker);
  EXPECT_EQ(find_field(sent(1).query, "version-id-marker"), "v1");
}

TEST_F(s3_test, list_objects_gives_up_on_an_endless_list) {
  for (int i = 0; i < 1'100; ++i)
    transport.replies(200,
                      "<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>same"
                      "</NextContinuationToken></ListBucketResult>");
  EXPECT_EQ(list_objects(client, "b", "").error().kind, error_kind::decode);
}

TEST_F(s3_test, object_url_is_what_cloudformation_takes) {
  EXPECT_EQ(*object_url(client, "b", "hello/t 1.json"), "https://b.s3.eu-west-1.amazonaws.com/hello/t%201.json");
  client.settings.endpoint_url = {"http://127.0.0.1:4566", "test"};
  EXPECT_EQ(*object_url(client, "b", "t.json"), "http://localhost:4566/b/t.json");
}

TEST_F(s3_test, presigned_url_needs_no_header) {
  const auto url = presigned_url(client, "b", "k", std::chrono::minutes(5));
  ASSERT_TRUE(url);
  EXPECT_THAT(*url, AllOf(HasSubstr("https://b.s3.eu-west-1.amazonaws.com/k?"), HasSubstr("X-Amz-Expires=300"),
                          HasSubstr("X-Amz-SignedHeaders=host"), HasSubstr("X-Amz-Signature=")));
}

}  // namespace
}  // namespace sparta::aws::s3
