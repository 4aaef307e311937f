#include "aws/tls_connection.hpp"

#include "support/scripted_connection.hpp"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::aws {
namespace {

using ::testing::HasSubstr;

/// Some CA's, to have one; its key was thrown away.
constexpr const char* certificate = R"(-----BEGIN CERTIFICATE-----
MIIBhjCCAS2gAwIBAgIUOJPtUlBlSwulfT70zUqc0noV4hIwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOQSBDQSBvZiBhIHRlc3QwHhcNMjYxMTI0MTMxODM1WhcNMzYx
MTIxMTMxODM1WjAZMRcwFQYDVQQDDA5BIENBIG9mIGEgdGVzdDBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABCNqJAr8nJ/YscYpfcA7i5yHYVQqBeNliMAOEVfx5vIF
88sRZnpRBEgao6G7zbvTjuoyZB11O1uKnAOa2id0T1ijUzBRMB0GA1UdDgQWBBSD
/43YXopk4WXq3H3Ot64YHF8XnDAfBgNVHSMEGDAWgBSD/43YXopk4WXq3H3Ot64Y
HF8XnDAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0cAMEQCIEsw521yzRZ/
kPbqADuqz64/j0BRGBe1BOhn0OGFpQNQAiBicWWE2XqZFXAu3hifldE1UZsfZpu2
2JQx0iK3a2gVAQ==
-----END CERTIFICATE-----
)";

struct tls_connection_test : ::testing::Test {
  /// Each test's own: they run side by side.
  std::filesystem::path folder = std::filesystem::path(::testing::TempDir()) / "tls_connection_test" /
                                 ::testing::UnitTest::GetInstance()->current_test_info()->name();
  tls_connection_test() { std::filesystem::create_directories(folder); }

  std::string file(std::string_view name, std::string_view content) {
    std::ofstream(folder / name) << content;
    return folder / name;
  }
  /// What becomes of the handshake when the server does that.
  error refusal(testing::connection_script script) {
    const auto context = tls_context::make(file("ca.pem", certificate));
    testing::scripted_server server({std::move(script)});
    return secure(*server.dial({.host = "h"}), "h.example", *context).error();
  }
};

TEST_F(tls_connection_test, a_file_of_certificates_is_read) {
  EXPECT_TRUE(tls_context::make(file("ca.pem", certificate)));
}

TEST_F(tls_connection_test, without_certificates_nobody_is_trusted) {
  for (const auto& wrong : {std::string(), (folder / "none.pem").string(), file("no.pem", "text")}) {
    const auto made = tls_context::make(wrong);
    ASSERT_FALSE(made) << wrong;
    EXPECT_EQ(made.error().kind, error_kind::unavailable);
    EXPECT_THAT(made.error().remedy, HasSubstr("AWS_CA_BUNDLE"));
  }
}

TEST_F(tls_connection_test, a_server_that_speaks_no_TLS_is_told) {
  EXPECT_THAT(refusal({.pieces = {"HTTP/1.1 400 Bad Request\r\n\r\n"}}).message,
              HasSubstr("no TLS connection to h.example: wrong version number"));
}

TEST_F(tls_connection_test, a_server_that_closes_or_breaks_the_connection_is_told) {
  EXPECT_THAT(refusal({}).message, HasSubstr("no TLS connection to h.example"));
  EXPECT_THAT(refusal({.end_error = ECONNRESET}).message, HasSubstr("no TLS connection to h.example"));
  EXPECT_THAT(refusal({.send_error = EPIPE}).message, HasSubstr("no TLS connection to h.example"));
}

TEST_F(tls_connection_test, a_server_that_is_silent_is_told) {
  EXPECT_THAT(refusal({.end_error = ETIMEDOUT}).message, HasSubstr("no answer in time"));
}

TEST_F(tls_connection_test, an_alert_is_told) {
  EXPECT_THAT(refusal({.pieces = {std::string("\x15\x03\x03\0\x02\x02\x28", 7)}}).message,
              HasSubstr("handshake failure"));
}

}  // namespace
}  // namespace sparta::aws
