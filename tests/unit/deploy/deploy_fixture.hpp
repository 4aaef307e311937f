#pragma once
#include "aws/client.hpp"
#include "deploy/provision.hpp"
#include "deploy/world.hpp"
#include "elf_builder.hpp"
#include "support/fake_clock.hpp"
#include "support/fake_cloud.hpp"
#include "support/fake_processes.hpp"
#include "support/memory_files.hpp"
#include "support/recording_log.hpp"

#include <gtest/gtest.h>

namespace sparta::testing {

/// A machine and an AWS that live in memory: `hello`, built and ready to be deployed to eu-west-1.
struct deploy_fixture : ::testing::Test {
  memory_files files{};
  fake_processes processes{};
  fake_clock clock{};
  base::fixed_environment environment{};
  recording_log log{};
  deploy::silent_progress progress{};
  std::stop_source stopper{};
  deploy::world world{.files = files,
                      .processes = processes,
                      .clock = clock,
                      .environment = environment,
                      .log = log,
                      .progress = progress,
                      .stop = stopper.get_token(),
                      .program = "./hello"};

  fake_cloud cloud{};
  aws::fixed_credentials credentials{{.access_key_id = "AKIDEXAMPLE", .secret_access_key = "not-a-real-secret"}};
  aws::client client{.transport = cloud,
                     .credentials = credentials,
                     .settings = {.region = "eu-west-1"},
                     .clock = clock,
                     .stop = stopper.get_token(),
                     .random = [] { return 0.5; }};

  deploy::toolchain tools{.target = "hello",
                          .cmake = "/usr/bin/cmake",
                          .build_folder = "/src/build",
                          .source_folder = "/src",
                          .tool_file = "/src/build/hello",
                          .configuration = "Release",
                          .bootstraps = {{"x86_64", "hello.bootstrap", "/src/build/hello.x86_64/bootstrap"},
                                         {"arm64", "hello.bootstrap.arm64", "/src/build/hello.arm64/bootstrap"}}};
  deploy::subject subject{
      .service = "hello",
      .template_text = "{\"Resources\": {}}\n",
      .code = {{"x86_64", "CodeArtifactS3Key", "CodeArtifactS3ObjectVersion"}},
      .parameters = {"ArtifactS3Bucket", "BuildID", "CodeArtifactS3Key", "CodeArtifactS3ObjectVersion", "LogLevel"},
      .capabilities = {"CAPABILITY_IAM"},
      .role_count = 1,
      .resource_count = 3,
      .sources = {{"Role", "main.cpp:14"}, {"Function", "main.cpp:20"}}};
  deploy::provision_options options{.bucket = "demo", .build_id = "build-1"};

  deploy_fixture() {
    files.content["/src/build/CMakeCache.txt"] = "";
    files.content["/src/build/hello"] = "tool";
    files.content["/src/build/hello.x86_64/bootstrap"] = make_elf();
    files.content["/src/build/hello.arm64/bootstrap"] = make_elf({.machine = 183});
    cloud.s3.buckets["demo"] = {};
  }

  result<deploy::provision_report> provision() {
    processes.ends(0);  // the build
    return deploy::provision(world, &client, tools, subject, options);
  }

  /// Ctrl-C as soon as that call is about to be sent.
  void stop_before(const std::string& call) {
    cloud.before = [this, call](const std::string& now) {
      if (now == call) stopper.request_stop();
    };
  }

  [[nodiscard]] std::vector<std::string> messages() const {
    std::vector<std::string> all;
    for (const auto& line : log.lines)
      if (line.level >= base::level::info) all.push_back(line.message);
    return all;
  }
  [[nodiscard]] std::string field(std::string_view message, std::string_view name) const {
    for (const auto& line : log.lines)
      if (line.message == message)
        for (const auto& [key, value] : line.fields)
          if (key == name) return value;
    return "(none)";
  }
};

}  // namespace sparta::testing
