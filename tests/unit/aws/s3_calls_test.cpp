#include "session_fixture.hpp"

#include <sparta/aws/s3.hpp>
#include <sparta/aws/s3_lists.hpp>
#include <sparta/aws/s3_notifications.hpp>

namespace sparta::aws::s3 {
namespace {

using ::testing::HasSubstr;

struct s3_calls_test : testing::session_fixture {};

TEST_F(s3_calls_test, get_object_reads_body_and_headers) {
  transport.replies(200, "bytes",
                    {{"ETag", "\"abc\""},
                     {"Content-Type", "text/plain"},
                     {"Last-Modified", "Mon, 23 Nov 2026 12:00:00 GMT"},
                     {"X-Amz-Meta-By", "me"}});
  const auto got = get_object(session, {.bucket = "b", .key = "a b/c", .version_id = "v", .range = "bytes=0-4"});
  ASSERT_TRUE(got);
  EXPECT_EQ(got->body, "bytes");
  EXPECT_EQ(got->etag, "abc");
  EXPECT_EQ(got->metadata.at("by"), "me");
  EXPECT_EQ(got->last_modified, std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + std::chrono::hours(12));
  EXPECT_EQ(url_of(sent()), "https://b.s3.eu-west-1.amazonaws.com/a%20b/c?versionId=v");
  EXPECT_EQ(header("Range"), "bytes=0-4");
}

TEST_F(s3_calls_test, get_object_is_bounded) {
  transport.answers([](const auto&, const send_options& options) -> result<http_response> {
    EXPECT_EQ(options.max_response_bytes, 10U);
    return error{.kind = error_kind::unavailable, .message = "too large"};
  });
  client.settings.max_attempts = 1;
  EXPECT_FALSE(get_object(session, {.bucket = "b", .key = "k", .max_bytes = 10}));
}

TEST_F(s3_calls_test, head_object_knows_absent_from_failed) {
  transport.replies(404).replies(403);
  EXPECT_EQ(*head_object(session, {.bucket = "b", .key = "k"}), std::nullopt);
  EXPECT_EQ(head_object(session, {.bucket = "b", .key = "k"}).error().kind, error_kind::denied);
}

TEST_F(s3_calls_test, put_object_is_checked_by_its_digest) {
  transport.replies(200, "", {{"ETag", "\"e\""}});
  ASSERT_TRUE(put_object(session, {.bucket = "b", .key = "k", .body = "abc", .metadata = {{"n", "v"}}}));
  EXPECT_EQ(header("x-amz-checksum-sha256"), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
  EXPECT_EQ(header("x-amz-meta-n"), "v");
}

TEST_F(s3_calls_test, a_conditional_put_is_not_repeated) {
  transport.fails().replies(200);
  EXPECT_FALSE(put_object(session, {.bucket = "b", .key = "k", .if_none_match = "*"}));
  EXPECT_EQ(header("If-None-Match"), "*");
}

TEST_F(s3_calls_test, copy_object_says_what_a_copy_is_served_with) {
  transport.replies(200, "<CopyObjectResult><ETag>&quot;e&quot;</ETag></CopyObjectResult>");
  ASSERT_TRUE(copy_object(session, {.bucket = "b",
                                    .key = "k",
                                    .source_bucket = "s",
                                    .source_key = "x",
                                    .metadata = metadata(),
                                    .content_type = "text/html",
                                    .cache_control = "no-cache",
                                    .content_encoding = "gzip"}));
  EXPECT_EQ(header("x-amz-metadata-directive"), "REPLACE");
  EXPECT_EQ(header("Content-Type"), "text/html");
  EXPECT_EQ(header("Cache-Control"), "no-cache");
  EXPECT_EQ(header("Content-Encoding"), "gzip");
}

TEST_F(s3_calls_test, copy_object_may_fail_with_status_200) {
  transport.replies(200, "<Error><Code>InternalError</Code><Message>sorry</Message></Error>");
  const auto copied = copy_object(session, {.bucket = "b", .key = "k", .source_bucket = "s", .source_key = "x y/ü?"});
  EXPECT_EQ(copied.error().code, "InternalError");
  EXPECT_EQ(header("x-amz-copy-source"), "s/x%20y/%C3%BC%3F");
}

TEST_F(s3_calls_test, delete_objects_sends_a_thousand_at_a_time_and_tells_what_is_left) {
  delete_objects_request what{.bucket = "b", .objects = {}};
  for (int i = 0; i < 1'001; ++i) what.objects.push_back({.key = "<" + std::to_string(i) + ">"});
  transport.replies(200, "<DeleteResult/>")
      .replies(200, "<DeleteResult><Error><Key>k</Key><Code>AccessDenied</Code></Error></DeleteResult>");
  const auto gone = delete_objects(session, what);
  ASSERT_TRUE(gone);
  ASSERT_EQ(gone->errors.size(), 1U);
  EXPECT_EQ(gone->errors[0].code, "AccessDenied");
  EXPECT_THAT(sent(1).body, HasSubstr("<Object><Key>&lt;1000&gt;</Key></Object></Delete>"));
}

TEST_F(s3_calls_test, lists_go_on_to_the_last_page) {
  transport
      .replies(200,
               "<L><IsTruncated>true</IsTruncated><Contents><Key>a</Key><Size>7</Size></Contents>"
               "<NextContinuationToken>t+1</NextContinuationToken></L>")
      .replies(200, "<L><IsTruncated>false</IsTruncated><CommonPrefixes><Prefix>p/</Prefix></CommonPrefixes></L>");
  const auto all = list_objects_v2(session, {.bucket = "b", .delimiter = "/"});
  ASSERT_TRUE(all);
  EXPECT_EQ(all->contents.at(0).size, 7U);
  EXPECT_EQ(all->common_prefixes.at(0), "p/");
  EXPECT_FALSE(all->is_truncated);
  EXPECT_THAT(url_of(sent(1)), HasSubstr("continuation-token=t%2B1"));
}

TEST_F(s3_calls_test, lists_end_at_the_limit) {
  transport.replies(200,
                    "<L><IsTruncated>true</IsTruncated><Contents><Key>a</Key></Contents>"
                    "<NextContinuationToken>t</NextContinuationToken></L>");
  const auto some = list_objects_v2(session, {.bucket = "b", .limit = 1});
  ASSERT_TRUE(some);
  EXPECT_TRUE(some->is_truncated);
  EXPECT_THAT(url_of(sent()), HasSubstr("max-keys=1"));
}

TEST_F(s3_calls_test, a_list_that_goes_on_nowhere_is_an_error) {
  transport.replies(200, "<L><IsTruncated>true</IsTruncated></L>");
  EXPECT_EQ(list_object_versions(session, {.bucket = "b"}).error().kind, error_kind::decode);
}

TEST_F(s3_calls_test, notifications_come_back_as_they_were_put) {
  const notification_configuration all{.lambda_function_configurations = {{.id = "i&d",
                                                                           .arn = "arn:f",
                                                                           .events = {"s3:A", "s3:B"},
                                                                           .filter_rules = {{"prefix", "in/"}}}},
                                       .queue_configurations = {{.id = "q", .arn = "arn:q", .events = {"s3:C"}}},
                                       .topic_configurations = {{.id = "t", .arn = "arn:t", .events = {"s3:D"}}},
                                       .event_bridge = true};
  transport.replies(200);
  ASSERT_TRUE(put_bucket_notification_configuration(session, {.bucket = "b", .configuration = all}));
  transport.replies(200, sent().body);
  const auto found = get_bucket_notification_configuration(session, {.bucket = "b", .expected_bucket_owner = "1"});
  ASSERT_TRUE(found);
  EXPECT_EQ(*found, all);
  EXPECT_EQ(header("x-amz-expected-bucket-owner", 1), "1");
}

TEST_F(s3_calls_test, an_answer_that_is_no_xml_is_told) {
  transport.replies(200, "{}");
  EXPECT_EQ(get_bucket_notification_configuration(session, {.bucket = "b"}).error().kind, error_kind::decode);
}

}  // namespace
}  // namespace sparta::aws::s3
