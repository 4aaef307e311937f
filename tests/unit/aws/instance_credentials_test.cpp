#include "credential_fixture.hpp"

namespace sparta::aws {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

struct instance_credentials_test : testing::credential_fixture {
  instance_credentials_test() { variables.erase("AWS_EC2_METADATA_DISABLED"); }
};

TEST_F(instance_credentials_test, asks_with_a_token) {
  transport.replies(200, "imds-token").replies(200, "my role\n");
  transport.replies(200, R"({"Code":"Success","AccessKeyId":"ASIA","SecretAccessKey":"S","Token":"T",
                            "Expiration":"2026-11-23T18:00:00Z"})");
  const auto found = find();
  ASSERT_TRUE(found);
  EXPECT_EQ(found->access_key_id, "ASIA");
  ASSERT_THAT(transport.requests, SizeIs(3));
  EXPECT_EQ(transport.requests[0].method, "PUT");
  EXPECT_EQ(url_of(transport.requests[0]), "http://169.254.169.254/latest/api/token");
  EXPECT_EQ(url_of(transport.requests[2]),
            "http://169.254.169.254/latest/meta-data/iam/security-credentials/my%20role");
  EXPECT_EQ(find_field(transport.requests[2].headers, "X-aws-ec2-metadata-token"), "imds-token");
}

TEST_F(instance_credentials_test, waits_only_shortly_and_never_for_a_proxy) {
  transport.answers([](const http_request&, const send_options& options) -> result<http_response> {
    EXPECT_LE(options.connect_timeout, std::chrono::seconds(1));
    EXPECT_FALSE(options.through_proxy);
    return error{.kind = error_kind::unavailable, .message = "no route"};
  });
  EXPECT_EQ(find().error().message, "no AWS credentials were found");
}

TEST_F(instance_credentials_test, an_instance_without_a_role_has_none) {
  transport.replies(200, "token").replies(404);
  EXPECT_EQ(find().error().message, "no AWS credentials were found");
}

TEST_F(instance_credentials_test, is_not_asked_when_switched_off) {
  variables["AWS_EC2_METADATA_DISABLED"] = "TRUE";
  EXPECT_FALSE(find());
  EXPECT_TRUE(transport.requests.empty());
}

TEST_F(instance_credentials_test, may_be_elsewhere) {
  variables["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = "http://localhost:1338/";
  transport.replies(403);
  EXPECT_FALSE(find());
  EXPECT_EQ(url_of(transport.requests.at(0)), "http://localhost:1338/latest/api/token");
  variables["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = "";
  variables["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"] = "IPv6";
  provider.reset();
  transport.replies(403);
  EXPECT_FALSE(find());
  EXPECT_EQ(transport.requests.at(1).host, "[fd00:ec2::254]");
}

TEST_F(instance_credentials_test, stops_when_told_to) {
  transport.fails(error_kind::interrupted, "stopped");
  EXPECT_EQ(find().error().kind, error_kind::interrupted);
}

}  // namespace
}  // namespace sparta::aws
