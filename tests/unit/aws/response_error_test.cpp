#include "aws/response_error.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::aws {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr call_name describe{.service = "cloudformation", .operation = "DescribeStacks"};

TEST(error_of, reads_the_query_protocol) {
  const auto why = error_of({400, {{"x-amzn-RequestId", "req-1"}}, R"(<ErrorResponse xmlns="http://x/"><Error>
      <Type>Sender</Type><Code>ValidationError</Code><Message>Stack with id x does not exist</Message></Error>
      <RequestId>req-1</RequestId></ErrorResponse>)"},
                            describe);
  EXPECT_EQ(why.kind, error_kind::usage);
  EXPECT_EQ(why.code, "ValidationError");
  EXPECT_EQ(why.message, "Stack with id x does not exist");
  EXPECT_THAT(why.notes, ElementsAre("cloudformation DescribeStacks: HTTP 400, ValidationError, request id req-1"));
}

TEST(error_of, reads_s3s_xml) {
  const auto why = error_of({404,
                             {{"x-amz-request-id", "R"}},
                             "<?xml version='1.0'?>\n<Error><Code>NoSuchBucket</Code>"
                             "<Message>The specified bucket does not exist</Message></Error>"},
                            {"s3", "GetObject"});
  EXPECT_EQ(why.kind, error_kind::not_found);
  EXPECT_EQ(why.code, "NoSuchBucket");
}

TEST(error_of, reads_json_of_every_dialect) {
  EXPECT_EQ(
      error_of({400, {}, R"({"__type":"com.amazonaws.logs#ResourceNotFoundException","message":"gone"})"}, describe)
          .code,
      "ResourceNotFoundException");
  EXPECT_EQ(error_of({400, {}, R"({"code":"X:http://internal","Message":"m"})"}, describe).code, "X");
  const auto lambda = error_of({404,
                                {{"x-amzn-ErrorType", "ResourceNotFoundException:http://internal/"}},
                                R"({"Type":"User","Message":"Function not found: f"})"},
                               {"lambda", "Invoke"});
  EXPECT_EQ(lambda.code, "ResourceNotFoundException");
  EXPECT_EQ(lambda.message, "Function not found: f");
  EXPECT_EQ(lambda.kind, error_kind::not_found);
}

TEST(error_of, reads_json_where_xml_was_due) {
  const auto why =
      error_of({400,
                {{"X-Amzn-ErrorType", "InvalidParameterValueException"}},
                R"({"__type": "InvalidParameterValueException", "message": "Error occurred while GetObject."})"},
               describe);
  EXPECT_EQ(why.code, "InvalidParameterValueException");
  EXPECT_EQ(why.message, "Error occurred while GetObject.");
}

TEST(error_of, makes_a_sentence_of_html) {
  const auto why = error_of({502,
                             {},
                             "<!DOCTYPE html><html><head><title>502 Bad Gateway</title><style>b{}</style>"
                             "<script>alert('<b>')</script></head><body><h1>Bad\n  Gateway</h1></body></html>"},
                            describe);
  EXPECT_EQ(why.kind, error_kind::unavailable);
  EXPECT_EQ(why.message, "502 Bad Gateway Bad Gateway");
}

TEST(error_of, makes_a_sentence_of_nothing) {
  const auto why = error_of({403, {}, ""}, {"s3", "HeadBucket"});
  EXPECT_EQ(why.kind, error_kind::denied);
  EXPECT_EQ(why.message, "HeadBucket failed with HTTP status 403");
}

TEST(error_of, keeps_plain_text) {
  EXPECT_EQ(error_of({500, {}, " upstream died \n"}, describe).message, "upstream died");
}

TEST(error_of, survives_broken_bodies) {
  for (const auto* body : {"<Error><Code>", "{\"__type\":", "<", "{", "\xff\xfe", "<html", "<script>"})
    EXPECT_EQ(error_of({500, {}, body}, describe).kind, error_kind::unavailable) << body;
}

TEST(error_of, bounds_the_message) {
  const auto why = error_of({500, {}, std::string(1U << 20U, 'x')}, describe);
  EXPECT_LT(why.message.size(), 2'100U);
}

TEST(text_of_html, cuts_between_characters) {
  EXPECT_EQ(text_of_html("<p>äöü</p>", 3), "ä…");
  EXPECT_EQ(text_of_html("<p>abc", 200), "abc");
  EXPECT_EQ(text_of_html("<<<>>>", 200).size() < 10, true);
}

struct refusal {
  const char* code;
  error_kind kind;
  const char* remedy_says;
};
struct refusal_test : ::testing::TestWithParam<refusal> {};

TEST_P(refusal_test, has_its_own_remedy) {
  const auto why = error_of(
      {403, {}, "<Error><Code>" + std::string(GetParam().code) + "</Code><Message>m</Message></Error>"}, describe);
  EXPECT_EQ(why.kind, GetParam().kind);
  EXPECT_THAT(why.remedy, HasSubstr(GetParam().remedy_says));
}

INSTANTIATE_TEST_SUITE_P(
    codes, refusal_test,
    ::testing::Values(refusal{"ExpiredToken", error_kind::denied, "aws sso login"},
                      refusal{"ExpiredTokenException", error_kind::denied, "aws sso login"},
                      refusal{"InvalidClientTokenId", error_kind::denied, "AWS_ACCESS_KEY_ID"},
                      refusal{"InvalidAccessKeyId", error_kind::denied, "AWS_ACCESS_KEY_ID"},
                      refusal{"UnrecognizedClientException", error_kind::denied, "AWS_SESSION_TOKEN"},
                      refusal{"SignatureDoesNotMatch", error_kind::denied, "AWS_SECRET_ACCESS_KEY"},
                      refusal{"AccessDenied", error_kind::denied, "permission"},
                      refusal{"AccessDeniedException", error_kind::denied, "permission"},
                      refusal{"RequestTimeTooSkewed", error_kind::denied, "clock"},
                      refusal{"PermanentRedirect", error_kind::conflict, "region"},
                      refusal{"BucketAlreadyExists", error_kind::conflict, "another"},
                      refusal{"Throttling", error_kind::throttled, "wait"},
                      refusal{"SlowDown", error_kind::throttled, "wait"},
                      refusal{"NoSuchEntity", error_kind::not_found, ""},
                      refusal{"ChangeSetNotFound", error_kind::not_found, ""},
                      refusal{"ResourceConflictException", error_kind::conflict, "wait"}),
    [](const auto& each) { return each.param.code; });

TEST(error_of, tells_where_a_bucket_is) {
  const auto why =
      error_of({301, {{"x-amz-bucket-region", "us-west-2"}}, "<Error><Code>PermanentRedirect</Code></Error>"},
               {"s3", "PutObject"});
  EXPECT_EQ(why.kind, error_kind::conflict);
  EXPECT_THAT(why.notes, ElementsAre(HasSubstr("PutObject"), "the bucket is in us-west-2"));
}

}  // namespace
}  // namespace sparta::aws
