#include "aws/context_log.hpp"
#include "session_fixture.hpp"

#include <sparta/aws/calls.hpp>
#include <sparta/context.hpp>

#include <cstdlib>

namespace sparta::aws {
namespace {

struct session_test : testing::session_fixture {
  session_test() {
    ::unsetenv("AWS_REGION");
    ::unsetenv("AWS_DEFAULT_REGION");
  }
};

TEST_F(session_test, calls_through_the_client_it_was_given) {
  EXPECT_EQ(*session.open("s3"), &client);
  EXPECT_EQ(session.region(), "eu-west-1");
}

TEST_F(session_test, without_a_region_every_call_says_so) {
  aws::session lost;
  EXPECT_EQ(lost.region(), "");
  const auto answer = rest_call(lost, {.service = "s3", .operation = "ListBuckets"});
  EXPECT_EQ(answer.error().message, "no AWS region is set");
}

TEST_F(session_test, takes_the_deadline_of_the_invocation_less_its_reserve) {
  const context of{.deadline = std::chrono::system_clock::now() + std::chrono::seconds(10)};
  aws::session made(of, {.region = "eu-west-2", .reserve = std::chrono::seconds(2), .max_attempts = 7});
  const auto* through = made.open("s3").value();
  EXPECT_EQ(through->deadline, of.deadline - std::chrono::seconds(2));
  EXPECT_EQ(through->settings.region, "eu-west-2");
  EXPECT_EQ(through->settings.max_attempts, 7);
  EXPECT_EQ((*aws::session({.region = "eu-west-2"}).open("s3"))->deadline,
            std::chrono::system_clock::time_point::max());
}

TEST_F(session_test, may_be_moved) {
  aws::session made({.region = "eu-west-2"});
  const aws::session moved(std::move(made));
  EXPECT_EQ(moved.region(), "eu-west-2");
}

struct kept_lines final : log_output {
  log_level least = log_level::trace;
  std::vector<std::string> lines{};
  [[nodiscard]] bool enabled(log_level level) const override { return level >= least; }
  void write(const log_record& record) override { lines.emplace_back(record.message); }
};

TEST(context_log, writes_to_the_invocations_log_what_its_level_lets_through) {
  kept_lines lines;
  context_log log{logger(lines)};
  log.debug("s3 GetObject", {{"Status", "200"}});
  EXPECT_EQ(lines.lines, std::vector<std::string>{"s3 GetObject"});
  lines.least = log_level::info;
  log.debug("s3 GetObject");
  EXPECT_EQ(lines.lines.size(), 1U);
}

}  // namespace
}  // namespace sparta::aws
