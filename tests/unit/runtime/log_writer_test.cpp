#include "runtime/log_writer.hpp"

#include "support/recorded_lines.hpp"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace sparta::runtime {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::MatchesRegex;

std::chrono::system_clock::time_point epoch() { return {}; }

TEST(a_log_writer, drops_records_below_the_level) {
  sparta::testing::recorded_lines sink;
  log_writer writer({.least_level = log_level::warn}, sink, epoch);
  const logger log(writer);
  log.trace("1");
  log.debug("2");
  log.info("3");
  log.warn("4");
  log.error("5");
  log.fatal("6");
  EXPECT_THAT(sink.lines,
              ElementsAre("1970-01-01T00:00:00.000Z\t-\tWARN\t4\n", "1970-01-01T00:00:00.000Z\t-\tERROR\t5\n",
                          "1970-01-01T00:00:00.000Z\t-\tFATAL\t6\n"));
  EXPECT_FALSE(log.enabled(log_level::info));
  EXPECT_TRUE(log.enabled(log_level::warn));
}

TEST(a_log_writer, writes_in_the_scope_that_was_entered_last) {
  sparta::testing::recorded_lines sink;
  log_writer writer({.format = log_format::json, .build_id = "b1"}, sink, epoch);
  const logger log(writer);
  writer.enter({.request_id = "r1"});
  log.info("in");
  writer.enter({});
  log.info("out");
  EXPECT_THAT(sink.lines[0], HasSubstr(R"("message":"in","requestId":"r1","buildId":"b1","instanceId":"i-)"));
  EXPECT_THAT(sink.lines[1], HasSubstr(R"("message":"out","buildId":"b1")"));
}

TEST(a_log_writer, writes_other_lines_as_they_are_whatever_the_level) {
  sparta::testing::recorded_lines sink;
  log_writer writer({.format = log_format::json, .least_level = log_level::fatal}, sink, epoch);
  writer.write_line("{}\n");
  EXPECT_THAT(sink.lines, ElementsAre("{}\n"));
}

TEST(a_logger, without_an_output_drops_everything) {
  const logger log;
  EXPECT_FALSE(log.enabled(log_level::fatal));
  log.fatal("nobody reads this");
}

TEST(an_instance_id, is_random) {
  EXPECT_THAT(make_instance_id(), MatchesRegex("i-[0-9a-f]{16}"));
  EXPECT_NE(make_instance_id(), make_instance_id());
}

TEST(a_descriptor_sink, writes_at_once_and_survives_a_closed_descriptor) {
  int ends[2];
  ASSERT_EQ(::pipe2(ends, O_CLOEXEC), 0);
  descriptor_sink(ends[1]).write("line\n");
  char text[16];
  EXPECT_EQ(::read(ends[0], text, sizeof text), 5);
  ::close(ends[0]);
  ::close(ends[1]);
  descriptor_sink(ends[1]).write("line\n");
}

}  // namespace
}  // namespace sparta::runtime
