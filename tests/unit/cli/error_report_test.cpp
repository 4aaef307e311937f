#include "cli/error_report.hpp"

#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

TEST(error_report, is_message_then_notes_then_remedy) {
  const error why{.message = "no bucket", .notes = {"one\ntwo", "three"}, .remedy = "make one"};
  EXPECT_EQ(cli::error_text(why, false), "error: no bucket\n  one\n    two\n  three\nfix: make one\n");
  EXPECT_EQ(cli::error_text({.message = "x"}, false), "error: x\n");
}

TEST(error_report, colours_only_its_labels) {
  EXPECT_EQ(cli::error_text({.message = "m", .remedy = "r"}, true), "\x1b[31merror:\x1b[0m m\n\x1b[36mfix:\x1b[0m r\n");
}

TEST(error_report, keeps_outside_text_from_moving_the_cursor) {
  EXPECT_EQ(cli::error_text({.message = "a\x1b[2Jb\r\n"}, false), "error: a\\x1b[2Jb\n");
}

TEST(error_report, is_one_line_of_json) {
  const error why{.kind = error_kind::denied, .message = "m", .code = "C", .notes = {"n"}, .remedy = "r"};
  EXPECT_EQ(cli::error_json(why, base::parse_rfc3339("2026-11-23T12:00:00Z").value()),
            R"({"level":"error","time":"2026-11-23T12:00:00.000Z","msg":"m","kind":"denied","code":"C",)"
            R"("notes":["n"],"fix":"r"})"
            "\n");
}

}  // namespace
}  // namespace sparta::testing
