#include "cli/event_input.hpp"

#include "support/memory_files.hpp"
#include "support/recording_console.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

using ::testing::HasSubstr;

struct event_input : ::testing::Test {
  event_input() {
    files.content["event.json"] = "{\"a\": 1}\n";
    files.content["5"] = "\"from the file\"";
    files.content["broken.json"] = "{\"a\": }";
    files.content["empty.json"] = " \n";
  }
  result<std::string> read(std::string_view given) { return cli::read_event({.given = given}, files, console, {}); }
  memory_files files;
  recording_console console;
};

TEST_F(event_input, is_json_as_given) {
  for (const auto* text : {"{}", " {\"a\": [1]}", "[1,2]", "\"text\"", "42", "null", "true"})
    EXPECT_EQ(read(text).value(), text);
}

TEST_F(event_input, is_a_file_as_it_lies_there) {
  EXPECT_EQ(read("event.json").value(), "{\"a\": 1}\n");
  EXPECT_EQ(read("5").value(), "\"from the file\"");
}

TEST_F(event_input, is_standard_input_for_a_dash_only) {
  console.typed = "{\"b\": 2}";
  EXPECT_EQ(read("{}").value(), "{}");
  EXPECT_EQ(console.typed, "{\"b\": 2}");
  EXPECT_EQ(read("-").value(), "{\"b\": 2}");
}

TEST_F(event_input, that_is_no_json_is_refused_with_its_place) {
  const auto broken = read("broken.json");
  ASSERT_FALSE(broken);
  EXPECT_EQ(broken.error().kind, error_kind::usage);
  EXPECT_THAT(broken.error().message, HasSubstr("broken.json is no JSON"));
  EXPECT_THAT(broken.error().message, HasSubstr("line 1"));
  EXPECT_FALSE(read("{\"a\""));
  EXPECT_FALSE(read("empty.json"));
  console.typed = "";
  EXPECT_FALSE(read("-"));
}

TEST_F(event_input, without_such_a_file_says_what_it_takes) {
  const auto missing = read("event.jsn");
  ASSERT_FALSE(missing);
  EXPECT_THAT(missing.error().message, HasSubstr("event.jsn"));
  EXPECT_THAT(missing.error().remedy, HasSubstr("standard input"));
}

TEST_F(event_input, that_cant_be_read_is_an_error) {
  files.unreadable.insert("event.json");
  EXPECT_EQ(read("event.json").error().kind, error_kind::io);
}

}  // namespace
}  // namespace sparta::testing
