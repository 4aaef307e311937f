#include "deploy/build.hpp"

#include "deploy_fixture.hpp"

#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

struct build_test : testing::deploy_fixture {};

TEST_F(build_test, the_tool_is_built_where_it_came_from) {
  processes.ends(0);
  const auto done = refresh_tool(world, tools);
  ASSERT_TRUE(done);
  EXPECT_FALSE(done->tool_changed);
  EXPECT_THAT(processes.commands.at(0).arguments,
              ElementsAre("/usr/bin/cmake", "--build", "/src/build", "--target", "hello", "--config", "Release"));
  EXPECT_EQ(processes.commands.at(0).environment.at("LC_ALL"), "C.UTF-8");
}

/// A build that leaves another tool behind.
struct rebuilding_processes final : base::processes {
  explicit rebuilding_processes(testing::memory_files& in) : files(in) {}
  result<base::finished> run(const base::command&, std::stop_token, const line_sink&) override {
    files.content["/src/build/hello"] = "another tool";
    return base::finished{.status = 0, .output = {}, .errors = {}};
  }
  result<long> start_detached(const base::command&, const std::filesystem::path&) override { return 1L; }
  [[nodiscard]] bool is_alive(long) const override { return false; }
  result<void> end(long) override { return {}; }
  testing::memory_files& files;
};

TEST_F(build_test, a_changed_tool_is_told) {
  rebuilding_processes rebuilding(files);
  deploy::world other{.files = files,
                      .processes = rebuilding,
                      .clock = clock,
                      .environment = environment,
                      .log = log,
                      .progress = progress};
  EXPECT_TRUE(refresh_tool(other, tools)->tool_changed);
}

TEST_F(build_test, other_tags_or_flags_configure_first) {
  processes.ends(0).ends(0);
  ASSERT_TRUE(refresh_tool(world, tools, {.tags = "staging", .ldflags = {}}));
  EXPECT_THAT(processes.commands.at(0).arguments,
              ElementsAre("/usr/bin/cmake", "-DSPARTA_BUILD_TAGS=staging", "-DSPARTA_LDFLAGS=", "/src/build"));
  EXPECT_THAT(processes.commands.at(1).arguments, Contains("--build"));
}

TEST_F(build_test, the_same_tags_and_flags_do_not) {
  tools.tags = "staging";
  processes.ends(0);
  ASSERT_TRUE(refresh_tool(world, tools, {.tags = "staging", .ldflags = ""}));
  EXPECT_THAT(processes.commands.at(0).arguments, Contains("--build"));
}

TEST_F(build_test, a_compile_error_is_the_message) {
  processes.ends(1,
                 "[1/2] Building\n/src/main.cpp:12:5: error: 'foo' was not declared\n"
                 "/src/main.cpp:13:1: error: expected ';'\n");
  const auto made = build_bootstraps(world, tools, {"x86_64"});
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().kind, error_kind::build);
  EXPECT_EQ(made.error().message, "building hello.bootstrap failed: main.cpp:12:5: error: 'foo' was not declared");
  EXPECT_THAT(made.error().notes, ElementsAre("main.cpp:13:1: error: expected ';'"));
  EXPECT_THAT(made.error().remedy, HasSubstr("--level debug"));
}

TEST_F(build_test, output_is_for_the_debug_log_only) {
  processes.ends(0, "[1/1] Linking");
  ASSERT_TRUE(build_bootstraps(world, tools, {"x86_64"}));
  EXPECT_THAT(messages(), ElementsAre("Compiling binary"));
  EXPECT_TRUE(log.has("[1/1] Linking"));
}

TEST_F(build_test, each_architecture_has_its_bootstrap) {
  processes.ends(0).ends(0);
  const auto made = build_bootstraps(world, tools, {"x86_64", "arm64"});
  ASSERT_TRUE(made);
  EXPECT_THAT(*made, ElementsAre("/src/build/hello.x86_64/bootstrap", "/src/build/hello.arm64/bootstrap"));
  EXPECT_THAT(processes.commands.at(1).arguments, Contains("hello.bootstrap.arm64"));
}

TEST_F(build_test, a_missing_cross_compiler_says_what_to_install) {
  processes.ends(1, {},
                 "CMake Error at sparta_cross_build.cmake:14 (message):\n  no C++ compiler for arm64\n\n"
                 "  Install it (apt-get install g++-aarch64-linux-gnu)\n");
  EXPECT_THAT(build_bootstraps(world, tools, {"arm64"}).error().message,
              HasSubstr("no C++ compiler for arm64 Install it (apt-get install g++-aarch64-linux-gnu)"));
}

TEST_F(build_test, a_stopped_build_is_interrupted) {
  processes.fails(error_kind::interrupted, "stopped");
  EXPECT_EQ(build_bootstraps(world, tools, {"x86_64"}).error().kind, error_kind::interrupted);
}

TEST_F(build_test, a_build_folder_that_is_gone_is_said_to_be) {
  files.content.erase("/src/build/CMakeCache.txt");
  const auto made = refresh_tool(world, tools);
  ASSERT_FALSE(made);
  EXPECT_THAT(made.error().message, HasSubstr("/src/build"));
  EXPECT_TRUE(processes.commands.empty());
}

TEST_F(build_test, an_unknown_architecture_is_an_error) {
  EXPECT_EQ(build_bootstraps(world, tools, {"riscv64"}).error().kind, error_kind::build);
}

}  // namespace
}  // namespace sparta::deploy
