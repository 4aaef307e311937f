#include "session_fixture.hpp"

#include <sparta/aws/calls.hpp>

namespace sparta::aws {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

struct calls_test : testing::session_fixture {};

TEST_F(calls_test, any_json_service_is_called_by_name) {
  transport.replies(200, R"({"Records":[1]})");
  const auto answer = json_call(session, {.service = "kinesis",
                                          .target = "Kinesis_20131202",
                                          .operation = "GetRecords",
                                          .body = {{"Limit", 1}},
                                          .version = "1.0"});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->find("Records")->as_array().size(), 1U);
  EXPECT_EQ(url_of(sent()), "https://kinesis.eu-west-1.amazonaws.com/");
  EXPECT_EQ(header("X-Amz-Target"), "Kinesis_20131202.GetRecords");
  EXPECT_EQ(header("Content-Type"), "application/x-amz-json-1.0");
  EXPECT_EQ(sent().body, R"({"Limit":1})");
}

TEST_F(calls_test, an_answer_that_is_no_json_is_told) {
  transport.replies(200, "<html>");
  const auto answer = json_call(session, {.service = "kinesis", .target = "K", .operation = "GetRecords"});
  EXPECT_EQ(answer.error().kind, error_kind::decode);
}

TEST_F(calls_test, errors_have_the_code_and_sentence_of_AWS) {
  transport.replies(400, R"({"__type":"com.amazonaws.x#ResourceNotFoundException","message":"no stream"})");
  const auto answer = json_call(session, {.service = "kinesis", .target = "K", .operation = "GetRecords"});
  EXPECT_EQ(answer.error().code, "ResourceNotFoundException");
  EXPECT_EQ(answer.error().message, "no stream");
  EXPECT_EQ(answer.error().kind, error_kind::not_found);
}

TEST_F(calls_test, what_must_not_happen_twice_is_not_repeated) {
  transport.fails().replies(200);
  EXPECT_FALSE(json_call(session, {.service = "x", .target = "X", .operation = "Do", .idempotent = false}));
  EXPECT_EQ(transport.requests.size(), 1U);
}

TEST_F(calls_test, any_query_service_is_called_by_name) {
  transport.replies(200, "<DoResponse><DoResult><A>1</A></DoResult></DoResponse>");
  const auto answer = query_call(
      session, {.service = "elasticache", .version = "2015-02-02", .action = "Do", .parameters = {{"Name", "a b"}}});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->text_at("A"), "1");
  EXPECT_EQ(sent().body, "Action=Do&Version=2015-02-02&Name=a+b");
}

TEST_F(calls_test, rest_goes_as_it_is_given) {
  transport.replies(204);
  const auto answer = rest_call(session, {.service = "apigateway",
                                          .operation = "DeleteKey",
                                          .method = "DELETE",
                                          .path = "/apikeys/a%2Fb",
                                          .query = {{"q", "x y"}}});
  ASSERT_TRUE(answer);
  EXPECT_EQ(url_of(sent()), "https://apigateway.eu-west-1.amazonaws.com/apikeys/a%2Fb?q=x%20y");
}

TEST_F(calls_test, a_url_is_called_as_it_is_and_unsigned) {
  const std::string url = "https://bucket.s3.amazonaws.com/a%3Ab%7Cc?X-Amz-Signature=s%2Bs&Expires=1";
  transport.replies(200);
  ASSERT_TRUE(https_put(session, url, "{}"));
  EXPECT_EQ(url_of(sent()), url);
  EXPECT_EQ(header("Content-Type"), "");
  EXPECT_EQ(header("Authorization"), "(none)");
  EXPECT_EQ(sent().method, "PUT");
}

TEST_F(calls_test, a_refused_url_is_an_error_without_its_secret) {
  transport.replies(403, "<Error><Code>AccessDenied</Code><Message>expired</Message></Error>");
  const auto put = https_put(session, "https://h.example/p?Signature=hush", "{}");
  EXPECT_EQ(put.error().code, "AccessDenied");
  for (const auto& text : put.error().notes) EXPECT_THAT(text, Not(HasSubstr("hush")));
}

TEST_F(calls_test, a_url_is_tried_again) {
  transport.replies(503).fails().replies(200);
  EXPECT_TRUE(https_put(session, "https://h.example/", ""));
}

TEST_F(calls_test, a_url_without_TLS_is_for_this_machine_and_configured_endpoints) {
  for (const auto* wrong : {"http://h.example/x?a=hush", "ftp://h/", "h.example/x", "https://", "https://u:p@h/",
                            "https://h/x y", "https://h/?a=b c", "https://h/?a#b"}) {
    const auto put = https_put(session, wrong, "");
    ASSERT_FALSE(put) << wrong;
    EXPECT_EQ(put.error().kind, error_kind::usage) << wrong;
    EXPECT_THAT(put.error().message, Not(HasSubstr("hush")));
  }
  EXPECT_TRUE(transport.requests.empty());
  client.settings.endpoint_url = {"http://cloud.example:4566", "AWS_ENDPOINT_URL"};
  transport.replies(200).replies(200);
  EXPECT_TRUE(https_put(session, "http://127.0.0.1:99/x", ""));
  EXPECT_TRUE(https_put(session, "http://cloud.example:4566/x", ""));
  EXPECT_FALSE(https_put(session, "http://cloud.example:4567/x", ""));
}

}  // namespace
}  // namespace sparta::aws
