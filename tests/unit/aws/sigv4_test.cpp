#include "aws/sigv4.hpp"

#include "base/digest.hpp"
#include "base/time_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>

namespace sparta::aws {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;

std::chrono::system_clock::time_point at(std::string_view time) {
  return std::chrono::floor<std::chrono::system_clock::duration>(base::parse_rfc3339(time).value());
}

std::string authorization(const http_request& request) {
  return std::string(*find_field(request.headers, "Authorization"));
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html: its credentials, time and requests.
struct s3_documentation : ::testing::Test {
  credentials as{.access_key_id = "AKIAIOSFODNN7EXAMPLE",
                 .secret_access_key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"};
  http_request request{.host = "examplebucket.s3.amazonaws.com"};
  std::string payload_hash = base::hex(base::sha256(""));

  [[nodiscard]] std::string sign_it() const {
    return authorization(
        sign(request, as,
             {.region = "us-east-1", .service = "s3", .time = at("2013-05-24T00:00:00Z"), .payload_hash = payload_hash},
             signing_options_for("s3")));
  }
};

TEST_F(s3_documentation, get_object) {
  request.path = "/test.txt";
  request.headers = {{"Range", "bytes=0-9"}};
  EXPECT_EQ(sign_it(),
            "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, "
            "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, "
            "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
}

TEST_F(s3_documentation, put_object) {
  request.method = "PUT";
  request.path = "/test%24file.text";
  request.headers = {{"Date", "Fri, 24 May 2013 00:00:00 GMT"}, {"x-amz-storage-class", "REDUCED_REDUNDANCY"}};
  payload_hash = base::hex(base::sha256("Welcome to Amazon S3."));
  EXPECT_THAT(sign_it(), EndsWith("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"));
}

TEST_F(s3_documentation, get_bucket_lifecycle) {
  request.query = {{"lifecycle", ""}};
  EXPECT_THAT(sign_it(), EndsWith("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"));
}

TEST_F(s3_documentation, list_objects) {
  request.query = {{"max-keys", "2"}, {"prefix", "J"}};
  EXPECT_THAT(sign_it(), EndsWith("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"));
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
TEST_F(s3_documentation, presigned_get_object) {
  request.path = "/test.txt";
  const auto signed_request = presign(
      request, as,
      {.region = "us-east-1", .service = "s3", .time = at("2013-05-24T00:00:00Z"), .payload_hash = unsigned_payload},
      signing_options_for("s3"), std::chrono::hours(24));
  EXPECT_THAT(url_of(signed_request), EndsWith("aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"));
  EXPECT_THAT(url_of(signed_request), HasSubstr("X-Amz-Expires=86400"));
}

struct sigv4 : ::testing::Test {
  credentials as{.access_key_id = "AKIDEXAMPLE", .secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"};
  http_request request{.host = "iam.amazonaws.com"};
  std::string empty_hash = base::hex(base::sha256(""));
  signing_scope scope{
      .region = "us-east-1", .service = "iam", .time = at("2015-08-30T12:36:00Z"), .payload_hash = empty_hash};
};

/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
TEST_F(sigv4, iam_list_users) {
  request.query = {{"Action", "ListUsers"}, {"Version", "2010-05-08"}};
  request.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
  EXPECT_THAT(authorization(sign(request, as, scope, {})),
              EndsWith("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"));
}

TEST_F(sigv4, canonical_request_sorts_and_encodes) {
  request.path = "/a//b/../c%20d/";
  request.query = {{"b", "2"}, {"a", "x y"}, {"a", "&="}, {"B", ""}};
  request.headers = {{"X-Amz-Meta", "  one   two\t three "}, {"x-amz-meta", "four"}, {"User-Agent", "u"}};
  EXPECT_EQ(canonical_request(request, "HASH", {}),
            "GET\n/a/c%2520d/\nB=&a=%26%3D&a=x%20y&b=2\nhost:iam.amazonaws.com\nx-amz-meta:one two three,four\n\n"
            "host;x-amz-meta\nHASH");
}

TEST_F(sigv4, s3_takes_the_path_as_it_travels) {
  request.path = "/a//b/../c%20d/";
  EXPECT_THAT(canonical_request(request, "HASH", signing_options_for("s3")), HasSubstr("\n/a//b/../c%20d/\n"));
}

TEST_F(sigv4, signs_the_session_token_and_replaces_old_signatures) {
  as.session_token = "token";
  request.headers = {{"Authorization", "old"}, {"X-Amz-Date", "old"}, {"x-amz-security-token", "old"}};
  const auto signed_request = sign(request, as, scope, {});
  EXPECT_EQ(find_field(signed_request.headers, "X-Amz-Security-Token"), "token");
  EXPECT_EQ(find_field(signed_request.headers, "X-Amz-Date"), "20150830T123600Z");
  EXPECT_THAT(authorization(signed_request), HasSubstr("SignedHeaders=host;x-amz-date;x-amz-security-token,"));
  EXPECT_THAT(authorization(signed_request), Not(HasSubstr("old")));
}

TEST_F(sigv4, signing_twice_gives_the_same) {
  const auto once = sign(request, as, scope, {});
  EXPECT_EQ(authorization(sign(once, as, scope, {})), authorization(once));
}

TEST_F(sigv4, drops_fractions_of_seconds) {
  scope.time += std::chrono::milliseconds(999);
  EXPECT_EQ(find_field(sign(request, as, scope, {}).headers, "X-Amz-Date"), "20150830T123600Z");
}

template <class T>
concept streamable = requires(std::ostringstream& out, const T& value) { out << value; };

TEST(secret, can_be_streamed_nowhere) {
  static_assert(!streamable<secret>);
  static_assert(!streamable<credentials>);
  EXPECT_EQ(secret("x").reveal(), "x");
}

}  // namespace
}  // namespace sparta::aws
