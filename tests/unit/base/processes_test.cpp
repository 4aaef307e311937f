#include "base/processes.hpp"

#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <thread>
#include <unistd.h>

namespace sparta::base {
namespace {

command shell(std::string script) { return {.arguments = {"sh", "-c", std::move(script)}}; }

TEST(Processes, GiveTheOutputAndTheStatus) {
  system_processes processes;
  const auto end = processes.run(shell("echo out; echo err >&2; exit 3"), {}).value();
  EXPECT_EQ(end.status, 3);
  EXPECT_EQ(end.output, "out\n");
  EXPECT_EQ(end.errors, "err\n");
}

TEST(Processes, UseNoShell) {
  system_processes processes;
  const auto end = processes.run({.arguments = {"printf", "%s|", "a b", "$HOME", "*", "é"}}, {}).value();
  EXPECT_EQ(end.output, "a b|$HOME|*|é|");
}

TEST(Processes, ShowEachLine) {
  system_processes processes;
  std::vector<std::string> lines;
  const auto end =
      processes.run(shell("echo a; printf 'b\\n\\nc'"), {}, [&](std::string_view line) { lines.emplace_back(line); });
  EXPECT_EQ(lines, (std::vector<std::string>{"a", "b", "", "c"}));
  EXPECT_EQ(end.value().output, "a\nb\n\nc");
}

TEST(Processes, TakeMoreThanAPipeHolds) {
  system_processes processes;
  const auto end = processes.run(shell("head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2"), {}).value();
  EXPECT_EQ(end.output.size(), 300000U);
  EXPECT_EQ(end.errors.size(), 300000U);
}

TEST(Processes, HaveNoInput) {
  system_processes processes;
  EXPECT_EQ(processes.run({.arguments = {"cat"}}, {}).value().output, "");
}

TEST(Processes, RunInAFolderWithVariables) {
  system_processes processes;
  ::setenv("SPARTA_TEST_KEPT", "kept", 1);
  ::setenv("SPARTA_TEST_REPLACED", "old", 1);
  auto what = shell("pwd; echo $SPARTA_TEST_KEPT $SPARTA_TEST_REPLACED $SPARTA_TEST_ADDED");
  what.folder = "/";
  what.environment = {{"SPARTA_TEST_REPLACED", "new"}, {"SPARTA_TEST_ADDED", "added"}};
  EXPECT_EQ(processes.run(what, {}).value().output, "/\nkept new added\n");
}

TEST(Processes, NameTheProgramThatIsMissing) {
  system_processes processes;
  const auto refused = processes.run({.arguments = {"no-such-program-anywhere"}}, {});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, error_kind::io);
  EXPECT_EQ(refused.error().message, "can't run no-such-program-anywhere: No such file or directory");
  EXPECT_FALSE(processes.run({.arguments = {}}, {}));
  EXPECT_FALSE(processes.run({.arguments = {"true"}, .folder = "/no/such/folder"}, {}));
}

TEST(Processes, TellASignalFromAStatus) {
  system_processes processes;
  EXPECT_EQ(processes.run(shell("kill -KILL $$"), {}).value().status, 128 + 9);
}

TEST(Processes, EndTheWholeGroupWhenStopped) {
  system_processes processes;
  std::stop_source stop;
  std::string grandchild;
  // The sink sees the line as soon as the child is up, and stops it.
  const auto end = processes.run(shell("sleep 1000 & echo $!; wait"), stop.get_token(), [&](std::string_view line) {
    grandchild = line;
    stop.request_stop();
  });
  ASSERT_FALSE(end);
  EXPECT_EQ(end.error().kind, error_kind::interrupted);
  // It closed its pipes before it was quite gone; whoever survived the stop would keep this test from its end.
  while (processes.is_alive(std::stol(grandchild))) std::this_thread::yield();
}

TEST(Processes, KillWhatIgnoresTheStop) {
  system_processes processes(std::chrono::milliseconds(1));
  std::stop_source stop;
  const auto end = processes.run(shell("trap '' TERM; echo up; while :; do sleep 1; done"), stop.get_token(),
                                 [&](std::string_view) { stop.request_stop(); });
  ASSERT_FALSE(end);
  EXPECT_EQ(end.error().kind, error_kind::interrupted);
}

class Detached : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (std::filesystem::temp_directory_path() / "sparta-log-XXXXXX").string();
    const int file = ::mkstemp(pattern.data());
    ASSERT_GE(file, 0);
    ::close(file);
    log = pattern;
  }
  void TearDown() override { std::filesystem::remove(log); }
  std::string logged() const {
    std::ostringstream all;
    all << std::ifstream(log).rdbuf();
    return all.str();
  }
  std::filesystem::path log;
  system_processes processes;
};

TEST_F(Detached, LivesUntilItIsEnded) {
  const auto pid = processes.start_detached(shell("exec sleep 1000"), log).value();
  EXPECT_TRUE(processes.is_alive(pid));
  EXPECT_TRUE(processes.end(pid));
  EXPECT_FALSE(processes.is_alive(pid));
  EXPECT_TRUE(processes.end(pid));
}

TEST_F(Detached, IsKilledWhenItDoesNotEnd) {
  const auto pid = processes.start_detached(shell("trap '' TERM; echo up; while :; do sleep 1; done"), log).value();
  while (logged() != "up\n") ASSERT_TRUE(processes.is_alive(pid));
  EXPECT_TRUE(system_processes(std::chrono::seconds(1)).end(pid));
  EXPECT_FALSE(processes.is_alive(pid));
}

TEST_F(Detached, WritesToItsLog) {
  const auto pid = processes.start_detached(shell("echo out; echo err >&2; exec sleep 1000"), log).value();
  while (logged() != "out\nerr\n") ASSERT_TRUE(processes.is_alive(pid));
  EXPECT_TRUE(processes.end(pid));
}

TEST_F(Detached, NamesTheProgramThatIsMissing) {
  const auto refused = processes.start_detached({.arguments = {"no-such-program-anywhere"}}, log);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().message, "can't run no-such-program-anywhere: No such file or directory");
}

TEST_F(Detached, IsNeverInitOrAGroup) {
  EXPECT_FALSE(processes.end(1));
  EXPECT_FALSE(processes.end(0));
  EXPECT_FALSE(processes.end(-1));
  EXPECT_FALSE(processes.is_alive(-1));
}

}  // namespace
}  // namespace sparta::base
