#include "credential_fixture.hpp"

namespace sparta::aws {
namespace {

using ::testing::HasSubstr;

constexpr auto answer =
    R"({"AccessKeyId":"ASIA","SecretAccessKey":"S","Token":"T","Expiration":"2026-11-23T13:00:00Z"})";

struct container_credentials_test : testing::credential_fixture {
  void full_uri(std::string url) { variables["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = std::move(url); }
};

TEST_F(container_credentials_test, asks_the_address_of_ecs_for_a_relative_uri) {
  variables["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = "/v2/credentials/x?a=b%20c";
  transport.answers([](const http_request& request, const send_options& options) -> result<http_response> {
    EXPECT_EQ(url_of(request), "http://169.254.170.2/v2/credentials/x?a=b%20c");
    EXPECT_FALSE(options.through_proxy);
    return http_response{.status = 200, .body = answer};
  });
  const auto found = find();
  ASSERT_TRUE(found);
  EXPECT_EQ(found->session_token.reveal(), "T");
}

TEST_F(container_credentials_test, sends_the_token_of_the_file_as_it_is_now) {
  full_uri("http://169.254.170.23/v1/credentials");
  variables["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] = "/var/eks";
  variables["AWS_CONTAINER_AUTHORIZATION_TOKEN"] = "older";
  files.content["/var/eks"] = "fresh\n";
  transport.replies(200, answer);
  ASSERT_TRUE(find());
  EXPECT_EQ(find_field(transport.requests.at(0).headers, "Authorization"), "fresh");
}

TEST_F(container_credentials_test, goes_over_plain_http_to_this_machine_only) {
  for (const auto* allowed : {"http://localhost:9/x", "http://127.0.0.1/x", "http://[::1]:80/",
                              "https://vault.example/x", "http://169.254.170.2/", "http://[fd00:ec2::23]/v1"}) {
    full_uri(allowed);
    provider.reset();
    transport.replies(200, answer);
    EXPECT_TRUE(find()) << allowed;
  }
  for (const auto* refused : {"http://evil.example/x", "http://127.evil.example/", "http://169.254.170.2.evil.example/",
                              "ftp://localhost/", "nonsense"}) {
    full_uri(refused);
    provider.reset();
    const auto found = find();
    ASSERT_FALSE(found) << refused;
    EXPECT_THAT(found.error().message, HasSubstr("AWS_CONTAINER_CREDENTIALS_FULL_URI"));
  }
  EXPECT_TRUE(transport.finished());
}

TEST_F(container_credentials_test, lets_no_token_smuggle_a_header) {
  full_uri("http://localhost/x");
  variables["AWS_CONTAINER_AUTHORIZATION_TOKEN"] = "a\r\nX-Evil: 1";
  EXPECT_FALSE(find());
  EXPECT_TRUE(transport.requests.empty());
}

TEST_F(container_credentials_test, tells_what_went_wrong) {
  full_uri("http://localhost/x");
  transport.replies(500).fails().replies(200, "<html>").replies(200, "{}");
  for (int i = 0; i < 4; ++i) EXPECT_EQ(find().error().kind, error_kind::denied);
}

}  // namespace
}  // namespace sparta::aws
