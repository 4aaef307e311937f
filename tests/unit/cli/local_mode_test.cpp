#include "fixture.hpp"

namespace sparta::testing {
namespace {

/// A machine on which the embedded AWS runs already.
struct local_mode : command_line {
  local_mode() {
    files.content["/h/ada/.local/state/sparta/local/emulator.json"] =
        R"({"pid": 4711, "startTicks": 5000, "port": 4599, "log": "/l", "startedAt": "2026-11-23T11:00:00Z"})";
    files.content["/proc/4711/stat"] = "4711 (ministack) S 1 1 1 0 -1 4 1 0 0 0 1 2 0 0 20 0 1 0 5000 1";
  }
};

TEST_F(local_mode, knows_nothing_but_the_embedded_aws) {
  variables["AWS_ENDPOINT_URL"] = "https://real.example";
  variables["AWS_ENDPOINT_URL_CLOUDFORMATION"] = "https://real.example";
  variables["AWS_PROFILE"] = "production";
  variables["AWS_SESSION_TOKEN"] = "real-token";
  script_no_stack();
  EXPECT_EQ(run({"status", "--local"}), 0) << console.notes;
  ASSERT_EQ(transport.requests.size(), 1U);
  const auto& request = transport.requests.front();
  EXPECT_EQ(request.scheme, "http");
  EXPECT_EQ(request.host, "localhost");
  EXPECT_EQ(request.port, 4599);
  const auto authorization = aws::find_field(request.headers, "Authorization").value_or("");
  EXPECT_THAT(std::string(authorization), HasSubstr("Credential=test/"));
  EXPECT_EQ(aws::find_field(request.headers, "X-Amz-Security-Token"), std::nullopt);
}

TEST_F(local_mode, works_without_any_configuration) {
  variables = {{"HOME", "/h/ada"}};
  script_no_stack();
  EXPECT_EQ(run({"status", "--local"}), 0) << console.notes;
  const auto authorization = aws::find_field(transport.requests.front().headers, "Authorization").value_or("");
  EXPECT_THAT(std::string(authorization), HasSubstr("/us-east-1/"));
}

TEST_F(local_mode, contradicts_a_profile_and_an_endpoint) {
  EXPECT_EQ(run({"status", "--local", "--profile", "x"}), 2);
  EXPECT_EQ(run({"status", "--local", "--endpoint-url", "http://x"}), 2);
  EXPECT_TRUE(transport.requests.empty());
}

TEST_F(local_mode, up_prints_the_endpoint) {
  EXPECT_EQ(run({"local", "up"}), 0);
  EXPECT_EQ(console.shown, "http://localhost:4599\n");
  EXPECT_THAT(console.notes, HasSubstr("Embedded AWS is running already"));
  console.shown.clear();
  EXPECT_EQ(run({"local", "up", "--output", "json"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("\"endpoint\": \"http://localhost:4599\""));
  EXPECT_THAT(console.shown, HasSubstr("\"wasRunning\": true"));
}

TEST_F(local_mode, up_refuses_what_is_no_port) {
  for (const auto* port : {"65536", "-1", "x", "80x", ""}) EXPECT_EQ(run({"local", "up", "--port", port}), 2) << port;
}

TEST_F(local_mode, up_without_the_program_says_how_to_get_it) {
  files.content.clear();
  EXPECT_EQ(run({"local", "up"}), 1);
  EXPECT_THAT(console.notes, HasSubstr("pip install ministack=="));
}

TEST_F(local_mode, status_shows_how_others_reach_it) {
  loopback.answers(200, R"({"services": {"s3": "available", "lambda": "available"}})");
  EXPECT_EQ(run({"local", "status"}), 0);
  EXPECT_THAT(console.shown,
              StartsWith("Endpoint  http://localhost:4599\nProcess   4711 since 2026-11-23T11:00:00Z\n"));
  EXPECT_THAT(console.shown, HasSubstr("Services  2: lambda, s3\n"));
  EXPECT_THAT(console.shown, EndsWith("export AWS_ENDPOINT_URL=http://localhost:4599\nexport AWS_ACCESS_KEY_ID=test\n"
                                      "export AWS_SECRET_ACCESS_KEY=test\nexport AWS_REGION=us-east-1\n"));
}

TEST_F(local_mode, status_and_down_say_when_it_does_not_run) {
  files.content.erase("/proc/4711/stat");
  EXPECT_EQ(run({"local", "status", "--output", "json"}), 0);
  EXPECT_EQ(console.shown, "{\n  \"running\": false\n}\n");
  EXPECT_EQ(run({"local", "down"}), 0);
  EXPECT_THAT(console.notes, HasSubstr("Embedded AWS is not running"));
}

TEST_F(local_mode, down_ends_it) {
  processes.alive = true;
  EXPECT_EQ(run({"local", "down"}), 0);
  EXPECT_FALSE(processes.alive);
  EXPECT_THAT(console.notes, HasSubstr("Embedded AWS stopped"));
}

}  // namespace
}  // namespace sparta::testing
