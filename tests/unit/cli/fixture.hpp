#pragma once
#include "cli/main.hpp"
#include "model/naming.hpp"
#include "support/fake_clock.hpp"
#include "support/fake_locker.hpp"
#include "support/fake_loopback.hpp"
#include "support/fake_processes.hpp"
#include "support/memory_files.hpp"
#include "support/recording_console.hpp"
#include "support/scripted_transport.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::testing {

using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

/// A machine in memory with keys in its environment, and a service to run commands on.
struct command_line : ::testing::Test {
  command_line() { service.functions.push_back({.name = "Hello", .declared_at = {"main.cpp", 12}}); }

  int run(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "./hello");
    const base::fixed_environment environment(variables);
    cli::world world{.environment = environment,
                     .files = files,
                     .processes = processes,
                     .clock = clock,
                     .console = console,
                     .loopback = loopback,
                     .locker = locker,
                     .built = built,
                     .connect = [this](const aws::curl_options&) { return std::make_unique<forwarding>(transport); },
                     .become =
                         [this](const std::string& program, const std::vector<std::string>& with) {
                           became = program;
                           became_arguments = with;
                           return error{.kind = error_kind::io, .message = "can't start it"};
                         },
                     .stop = stop.get_token()};
    return cli::main(service, arguments, world);
  }

  /// What commands ask about the service's stack, with one function in it.
  void script_stack() {
    transport.replies(200, described("CREATE_COMPLETE"));
    transport.replies(200, listed(resource(model::function_id("Hello"), "shop_Hello") +
                                  resource(model::log_group_id("shop", "Hello"), "/aws/lambda/shop_Hello")));
  }
  void script_no_stack() {
    transport.replies(400,
                      "<ErrorResponse><Error><Code>ValidationError</Code>"
                      "<Message>Stack with id shop does not exist</Message></Error></ErrorResponse>");
  }
  static std::string described(const std::string& status, const std::string& more = {}) {
    return "<R><DescribeStacksResult><Stacks><member><StackName>shop</StackName>"
           "<StackId>arn:aws:cloudformation:eu-west-1:123412341234:stack/shop/1</StackId><StackStatus>" +
           status + "</StackStatus><CreationTime>2026-11-23T10:00:00Z</CreationTime>" + more +
           "</member></Stacks></DescribeStacksResult></R>";
  }
  static std::string listed(const std::string& resources) {
    return "<R><ListStackResourcesResult><StackResourceSummaries>" + resources +
           "</StackResourceSummaries></ListStackResourcesResult></R>";
  }
  static std::string resource(const std::string& id, const std::string& physical) {
    return "<member><LogicalResourceId>" + id + "</LogicalResourceId><PhysicalResourceId>" + physical +
           "</PhysicalResourceId><ResourceType>T</ResourceType><ResourceStatus>CREATE_COMPLETE</ResourceStatus>"
           "</member>";
  }

  model::service service{.name = "shop", .description = "Sells things.", .declared_at = {"main.cpp", 10}};
  std::map<std::string, std::string, std::less<>> variables{{"HOME", "/h/ada"},
                                                            {"PATH", "/usr/bin"},
                                                            {"NO_COLOR", "1"},
                                                            {"AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"},
                                                            {"AWS_SECRET_ACCESS_KEY", "s3cret"},
                                                            {"AWS_REGION", "eu-west-1"}};
  memory_files files{};
  fake_processes processes{};
  fake_clock clock{};
  recording_console console{};
  fake_loopback loopback{};
  fake_locker locker{};
  scripted_transport transport{};
  std::stop_source stop{};
  detail::build_info built{.service = "hello",
                           .cmake = "/usr/bin/cmake",
                           .build_folder = "/b",
                           .source_folder = "/s",
                           .tool_file = "/b/hello",
                           .configuration = "Release",
                           .tags = "",
                           .ldflags = "",
                           .venv = "",
                           .bootstraps = nullptr,
                           .bootstrap_count = 0};
  std::string became{};
  std::vector<std::string> became_arguments{};

 private:
  struct forwarding final : aws::transport {
    explicit forwarding(aws::transport& to) : to_(to) {}
    result<aws::http_response> send(const aws::http_request& request, const aws::send_options& how) override {
      return to_.send(request, how);
    }
    aws::transport& to_;
  };
};

}  // namespace sparta::testing
