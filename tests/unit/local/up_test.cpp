#include "fixture.hpp"

namespace sparta::testing {
namespace {

using namespace std::chrono_literals;

struct local_up : local_machine {};

TEST_F(local_up, starts_it_on_loopback_alone_and_waits_until_it_answers) {
  loopback.is_silent().answers(503).answers(200);
  const auto made = local::up(world, {});
  ASSERT_TRUE(made) << made.error().message;
  EXPECT_FALSE(made->was_running);
  EXPECT_EQ(made->instance.port, 4566);
  EXPECT_EQ(made->instance.pid, 4711);
  EXPECT_EQ(local::endpoint_of(made->instance), "http://localhost:4566");
  EXPECT_EQ(clock.waits.size(), 2U);
  ASSERT_EQ(processes.started.size(), 1U);
  const auto& server = processes.started.front();
  EXPECT_EQ(server.arguments, std::vector<std::string>{"/usr/bin/ministack"});
  EXPECT_EQ(server.environment.at("BIND_HOST"), "127.0.0.1");
  EXPECT_EQ(server.environment.at("GATEWAY_PORT"), "4566");
  EXPECT_EQ(server.environment.at("IOT_MTLS_ENABLED"), "0");
  EXPECT_EQ(server.environment.at("SFTP_ENABLED"), "0");
  EXPECT_TRUE(files.exists(std::filesystem::path(server.environment.at("TMPDIR"))));
}

TEST_F(local_up, hides_the_users_own_aws_from_it) {
  ASSERT_TRUE(local::up(world, {}));
  const auto& given = processes.started.front().environment;
  EXPECT_EQ(given.at("AWS_ACCESS_KEY_ID"), "test");
  EXPECT_EQ(given.at("AWS_SECRET_ACCESS_KEY"), "test");
  EXPECT_EQ(given.at("AWS_SESSION_TOKEN"), "");
  EXPECT_EQ(given.at("AWS_SHARED_CREDENTIALS_FILE"), "/dev/null");
  EXPECT_EQ(given.at("AWS_PROFILE"), "default");
  EXPECT_EQ(files.content.at(given.at("AWS_CONFIG_FILE")), "[default]\n");
  EXPECT_EQ(given.at("AWS_ENDPOINT_URL"), "http://localhost:4566");
}

TEST_F(local_up, keeps_one_that_runs) {
  ASSERT_TRUE(local::up(world, {}));
  const auto again = local::up(world, {});
  ASSERT_TRUE(again);
  EXPECT_TRUE(again->was_running);
  EXPECT_EQ(again->instance.pid, 4711);
  EXPECT_EQ(processes.started.size(), 1U);
}

TEST_F(local_up, replaces_the_state_of_one_that_died) {
  ASSERT_TRUE(local::up(world, {}));
  processes.vanish(4711);
  const auto again = local::up(world, {});
  ASSERT_TRUE(again);
  EXPECT_FALSE(again->was_running);
  EXPECT_EQ(again->instance.pid, 4712);
}

TEST_F(local_up, is_not_fooled_by_another_process_with_its_pid) {
  ASSERT_TRUE(local::up(world, {}));
  processes.put(4711, 9999);
  const auto again = local::up(world, {});
  ASSERT_TRUE(again);
  EXPECT_FALSE(again->was_running);
  EXPECT_TRUE(processes.ended.empty()) << "a stranger was ended";
}

TEST_F(local_up, takes_a_free_port_when_the_usual_one_is_taken) {
  loopback.taken = {4566};
  const auto made = local::up(world, {});
  ASSERT_TRUE(made);
  EXPECT_EQ(made->instance.port, 40001);
  EXPECT_TRUE(log.has("Port is taken, using another"));
}

TEST_F(local_up, takes_the_port_it_is_told_or_none) {
  loopback.taken = {5000};
  const auto taken = local::up(world, {.port = 5000});
  ASSERT_FALSE(taken);
  EXPECT_EQ(taken.error().kind, error_kind::conflict);
  EXPECT_EQ(local::up(world, {.port = 5001}).value().instance.port, 5001);
  const auto other = local::up(world, {.port = 5002});
  ASSERT_FALSE(other);
  EXPECT_NE(other.error().message.find("5001"), std::string::npos);
  EXPECT_TRUE(local::up(world, {.port = 0}).value().was_running);
}

TEST_F(local_up, port_zero_is_any_free_one) { EXPECT_EQ(local::up(world, {.port = 0}).value().instance.port, 40001); }

TEST_F(local_up, waits_for_another_command_that_starts_it) {
  locker.busy_for = 3;
  ASSERT_TRUE(local::up(world, {}));
  EXPECT_EQ(locker.attempts.size(), 4U);
  EXPECT_EQ(locker.held, 0) << "the lock was not let go";
}

TEST_F(local_up, gives_up_on_a_lock_that_is_never_free) {
  locker.busy_for = 1'000'000;
  const auto made = local::up(world, {});
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().kind, error_kind::conflict);
  EXPECT_TRUE(processes.started.empty());
}

TEST_F(local_up, shows_the_end_of_the_log_of_one_that_died_while_starting) {
  loopback.is_silent();
  clock.during_wait = [&](std::size_t nth) {
    files.content[std::filesystem::path(folder) / "ministack.log"] = "one\ntwo\nImportError: no yaml\n";
    if (nth == 3) processes.vanish(4711);
  };
  const auto made = local::up(world, {});
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().kind, error_kind::unavailable);
  EXPECT_EQ(made.error().notes.back(), "ImportError: no yaml");
  EXPECT_FALSE(files.exists(state_file));
}

TEST_F(local_up, ends_one_that_never_answers) {
  loopback.is_silent();
  const auto made = local::up(world, {});
  ASSERT_FALSE(made);
  EXPECT_EQ(processes.ended, std::vector<long>{4711});
  EXPECT_FALSE(files.exists(state_file));
}

TEST_F(local_up, interrupted_while_starting_leaves_nothing_running) {
  loopback.is_silent();
  clock.during_wait = [&](std::size_t) { stop.request_stop(); };
  const auto made = local::up(world, {});
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().kind, error_kind::interrupted);
  EXPECT_EQ(processes.ended, std::vector<long>{4711});
  EXPECT_FALSE(files.exists(state_file));
}

TEST_F(local_up, one_that_ends_at_once_is_an_error) {
  processes.dies_at_once = true;
  const auto made = local::up(world, {});
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().notes, std::vector<std::string>{"starting"});
}

TEST_F(local_up, a_state_that_cant_be_kept_ends_what_was_started) {
  files.unwritable.insert(state_file);
  ASSERT_FALSE(local::up(world, {}));
  EXPECT_EQ(processes.ended, std::vector<long>{4711});
}

TEST_F(local_up, without_the_program_nothing_is_started) {
  files.content.erase("/usr/bin/ministack");
  ASSERT_FALSE(local::up(world, {}));
  EXPECT_TRUE(processes.started.empty());
}

}  // namespace
}  // namespace sparta::testing
