#include "fixture.hpp"

namespace sparta::testing {
namespace {

struct local_down : local_machine {};

TEST_F(local_down, ends_it_and_forgets_it) {
  ASSERT_TRUE(local::up(world, {}));
  const auto ended = local::down(world);
  ASSERT_TRUE(ended);
  ASSERT_TRUE(ended->has_value());
  EXPECT_EQ((**ended).pid, 4711);
  EXPECT_EQ(processes.ended, std::vector<long>{4711});
  EXPECT_FALSE(files.exists(state_file));
  EXPECT_FALSE(files.exists(std::filesystem::path(folder) / "tmp"));
  EXPECT_TRUE(files.exists(std::filesystem::path(folder) / "ministack.log")) << "its log is for reading afterwards";
}

TEST_F(local_down, without_one_there_is_nothing_to_do) {
  const auto ended = local::down(world);
  ASSERT_TRUE(ended);
  EXPECT_FALSE(ended->has_value());
}

TEST_F(local_down, never_ends_a_stranger) {
  ASSERT_TRUE(local::up(world, {}));
  processes.put(4711, 9999);
  const auto ended = local::down(world);
  ASSERT_TRUE(ended);
  EXPECT_FALSE(ended->has_value());
  EXPECT_TRUE(processes.ended.empty());
  EXPECT_FALSE(files.exists(state_file));
}

struct local_status : local_machine {};

TEST_F(local_status, finds_only_what_lives) {
  EXPECT_FALSE(local::find_running(world).value().has_value());
  ASSERT_TRUE(local::up(world, {}));
  EXPECT_EQ(local::find_running(world).value().value().port, 4566);
  processes.vanish(4711);
  EXPECT_FALSE(local::find_running(world).value().has_value());
}

TEST_F(local_status, lists_services_in_order) {
  const auto running = local::up(world, {}).value().instance;
  loopback.answers(200, R"({"services": {"sqs": "available", "lambda": "available"}})");
  EXPECT_EQ(local::services_of(world, running).value(), (std::vector<std::string>{"lambda", "sqs"}));
  EXPECT_EQ(loopback.asked.back(), "127.0.0.1:4566/_ministack/health");
}

TEST_F(local_status, an_answer_of_something_else_is_an_error) {
  const auto running = local::up(world, {}).value().instance;
  loopback.answers(200, "<html>");
  EXPECT_FALSE(local::services_of(world, running));
}

}  // namespace
}  // namespace sparta::testing
