#include "fixture.hpp"

namespace sparta::testing {
namespace {

using base::fixed_environment;

TEST(state_folder, is_found_as_the_base_directory_specification_says) {
  EXPECT_EQ(local::state_folder(fixed_environment({{"SPARTA_LOCAL_DIR", "here"}, {"HOME", "/h"}})).value(), "here");
  EXPECT_EQ(local::state_folder(fixed_environment({{"XDG_STATE_HOME", "/s"}, {"HOME", "/h"}})).value(),
            "/s/sparta/local");
  EXPECT_EQ(local::state_folder(fixed_environment({{"XDG_STATE_HOME", "relative"}, {"HOME", "/h"}})).value(),
            "/h/.local/state/sparta/local");
  const auto nowhere = local::state_folder(fixed_environment());
  ASSERT_FALSE(nowhere);
  EXPECT_NE(nowhere.error().remedy.find("SPARTA_LOCAL_DIR"), std::string::npos);
}

TEST(state_file, comes_back_as_it_was_written) {
  memory_files files;
  const local::instance written{.pid = 4711,
                                .start_ticks = 18'446'744'073'709'551'615U,
                                .port = 65535,
                                .program = "/usr/bin/ministack",
                                .log = "/state/ministack.log",
                                .started_at = base::parse_rfc3339("2026-11-23T12:00:00.5Z").value()};
  ASSERT_TRUE(local::write_state(files, "/state", written));
  const auto read = local::read_state(files, "/state").value().value();
  EXPECT_EQ(read.pid, written.pid);
  EXPECT_EQ(read.start_ticks, written.start_ticks);
  EXPECT_EQ(read.port, written.port);
  EXPECT_EQ(read.program, written.program);
  EXPECT_EQ(read.log, written.log);
  EXPECT_EQ(read.started_at, written.started_at);
  ASSERT_TRUE(local::forget_state(files, "/state"));
  EXPECT_FALSE(local::read_state(files, "/state").value().has_value());
}

class damaged_state : public ::testing::TestWithParam<const char*> {};

TEST_P(damaged_state, is_as_good_as_none) {
  memory_files files;
  files.content["/state/emulator.json"] = GetParam();
  EXPECT_FALSE(local::read_state(files, "/state").value().has_value());
}

INSTANTIATE_TEST_SUITE_P(, damaged_state,
                         ::testing::Values("", "{", "[]", "null", R"({"pid": 4711})",
                                           R"({"pid": -1, "startTicks": 1, "port": 4566})",
                                           R"({"pid": 1, "startTicks": 1, "port": 4566})",
                                           R"({"pid": 0, "startTicks": 1, "port": 4566})",
                                           R"({"pid": "4711", "startTicks": 1, "port": 4566})",
                                           R"({"pid": 4711, "startTicks": 1, "port": 65536})",
                                           R"({"pid": 4711.5, "startTicks": 1, "port": 4566})",
                                           R"({"pid": 99999999999, "startTicks": 1, "port": 4566})"));

TEST(state_file, that_cant_be_read_is_an_error) {
  memory_files files;
  files.content["/state/emulator.json"] = "{}";
  files.unreadable.insert("/state/emulator.json");
  EXPECT_FALSE(local::read_state(files, "/state"));
}

}  // namespace
}  // namespace sparta::testing
