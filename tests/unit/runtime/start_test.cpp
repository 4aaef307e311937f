#include "runtime/start.hpp"

#include "support/http_text.hpp"
#include "support/recorded_lines.hpp"
#include "support/scripted_connection.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::runtime {
namespace {

using namespace sparta::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class the_start : public ::testing::Test {
 protected:
  int start(std::map<std::string, std::string, std::less<>> variables, std::deque<connection_script> scripts = {}) {
    const std::vector<model::registered_handler> handlers = {{.name = "Hello", .call = answer},
                                                             {.name = "Bye", .call = answer}};
    const base::fixed_environment environment(std::move(variables));
    server_ = std::make_unique<scripted_server>(std::move(scripts));
    return runtime::start(
        {.service = "orders", .handlers = handlers},
        {.environment = environment, .dialer = *server_, .output = output_, .terminal = terminal_, .now = [] {
           return std::chrono::system_clock::time_point();
         }});
  }
  static result<raw_response> answer(std::string_view, context&) { return raw_response{}; }

  recorded_lines output_;
  recorded_lines terminal_;
  std::unique_ptr<scripted_server> server_;
};

TEST_F(the_start, outside_of_lambda_says_what_to_run_instead) {
  EXPECT_EQ(start({}), 1);
  EXPECT_THAT(terminal_.lines, ElementsAre(HasSubstr("AWS_LAMBDA_RUNTIME_API is not set")));
  EXPECT_THAT(terminal_.lines[0], HasSubstr("Run the tool"));
  EXPECT_THAT(output_.lines, IsEmpty());
}

TEST_F(the_start, refuses_an_address_that_is_none) {
  EXPECT_EQ(start({{"AWS_LAMBDA_RUNTIME_API", "a:b"}}), 1);
  EXPECT_THAT(terminal_.lines, ElementsAre("AWS_LAMBDA_RUNTIME_API: 'a:b' is not host:port\n"));
}

TEST_F(the_start, reports_an_unknown_handler) {
  EXPECT_EQ(start({{"AWS_LAMBDA_RUNTIME_API", "h:1"}, {"_HANDLER", "Nope"}}, {{.pieces = {http_response(202, "")}}}),
            1);
  ASSERT_THAT(server_->sent, SizeIs(1));
  EXPECT_EQ(first_line_of(server_->sent[0]), "POST /2018-06-01/runtime/init/error HTTP/1.1");
  EXPECT_EQ(header_in(server_->sent[0], "Lambda-Runtime-Function-Error-Type"), "Runtime.HandlerNotFound");
  EXPECT_THAT(body_in(server_->sent[0]),
              HasSubstr("_HANDLER is 'Nope', which this service does not have; its functions: Hello, Bye"));
  EXPECT_THAT(output_.lines, ElementsAre(HasSubstr("FATAL\t_HANDLER is 'Nope'")));
}

TEST_F(the_start, logs_what_it_can_not_report) {
  EXPECT_EQ(start({{"AWS_LAMBDA_RUNTIME_API", "h:1"}, {"_HANDLER", "Nope"}}), 1);
  EXPECT_THAT(output_.lines, ElementsAre(HasSubstr("_HANDLER is 'Nope'"), HasSubstr("can't report it to Lambda")));
}

TEST_F(the_start, serves_the_handler_and_fails_when_there_is_nothing_left_to_serve) {
  const auto event = http_response(200, "{}", "Lambda-Runtime-Aws-Request-Id: r1\r\n");
  EXPECT_EQ(
      start({{"AWS_LAMBDA_RUNTIME_API", "h:1/p"}, {"_HANDLER", "Bye"}}, {{.pieces = {event, http_response(202, "")}}}),
      1);
  EXPECT_THAT(server_->dialled, ElementsAre("h:1", "h:1"));
  EXPECT_EQ(first_line_of(server_->sent[1]), "POST /p/2018-06-01/runtime/invocation/r1/response HTTP/1.1");
  EXPECT_THAT(header_in(server_->sent[0], "User-Agent"), ::testing::MatchesRegex("sparta-cpp/[0-9.]+.*"));
  EXPECT_THAT(output_.lines, ElementsAre(HasSubstr("\tINFO\tstarting service=orders handler=Bye framework=sparta-cpp/"),
                                         HasSubstr("\tFATAL\tcan't connect")));
  EXPECT_THAT(output_.lines[0], HasSubstr(" language=C++20 compiler="));
  EXPECT_THAT(output_.lines[0], HasSubstr(" kernel=\"Linux "));
}

TEST_F(the_start, tells_about_the_host_only_when_asked) {
  start({{"AWS_LAMBDA_RUNTIME_API", "h:1"}, {"_HANDLER", "Bye"}, {"AWS_LAMBDA_LOG_LEVEL", "DEBUG"}});
  EXPECT_THAT(output_.lines,
              ElementsAre(HasSubstr("starting"), HasSubstr("\tDEBUG\thost system="), HasSubstr("FATAL")));
  EXPECT_THAT(output_.lines[1], HasSubstr(" kB\""));
}

}  // namespace
}  // namespace sparta::runtime
