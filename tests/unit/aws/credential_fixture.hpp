#pragma once
#include "aws/credential_chain.hpp"
#include "support/fake_clock.hpp"
#include "support/fake_processes.hpp"
#include "support/memory_files.hpp"
#include "support/scripted_transport.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::testing {

/// A machine on which there are no credentials yet, and no instance metadata either.
struct credential_fixture : ::testing::Test {
  std::map<std::string, std::string, std::less<>> variables{{"HOME", "/home/ada"},
                                                            {"AWS_EC2_METADATA_DISABLED", "true"}};
  memory_files files{};
  fake_processes processes{};
  fake_clock clock{};
  scripted_transport transport{};
  aws::settings settings{.region = "eu-west-1", .max_attempts = 1};
  std::unique_ptr<base::fixed_environment> environment{};
  std::unique_ptr<aws::credentials_provider> provider{};

  void config(std::string text) { files.content["/home/ada/.aws/config"] = std::move(text); }

  /// The same provider each time, as made by the first call.
  result<aws::credentials> find(std::stop_token stop = {}) {
    if (!provider) {
      environment = std::make_unique<base::fixed_environment>(variables);
      provider = aws::default_credentials(
          {.environment = *environment, .files = files, .processes = processes, .clock = clock, .transport = transport},
          settings);
    }
    return provider->get(stop);
  }
  std::string source() {
    const auto found = find();
    return found ? found->source : "error: " + found.error().message;
  }
  aws::settings& of_profile(std::string name) {
    settings.profile = std::move(name);
    return settings;
  }
};

/// STS's answer to any of its AssumeRole calls.
inline std::string assumed(std::string_view id, std::string_view expiry = "2026-11-23T13:00:00Z",
                           std::string_view action = "AssumeRole") {
  const std::string name(action);
  return "<" + name + "Response><" + name + "Result><Credentials><AccessKeyId>" + std::string(id) +
         "</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>" +
         std::string(expiry) + "</Expiration></Credentials></" + name + "Result></" + name + "Response>";
}

}  // namespace sparta::testing
