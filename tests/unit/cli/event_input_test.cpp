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

TEST_F(event_input, is_a_sample_where_there_is_no_such_file) {
  EXPECT_THAT(read("s3-put").value(), HasSubstr("\"eventName\":\"ObjectCreated:Put\""));
  files.content["s3-put"] = "{}";
  EXPECT_EQ(read("s3-put").value(), "{}");
  files.content["sns/readme.txt"] = "a folder";
  EXPECT_THAT(read("sns").value(), HasSubstr("\"EventSource\":\"aws:sns\""));
}

TEST_F(event_input, that_is_nothing_suggests_a_sample) {
  const auto missing = read("s3-putt");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().remedy, "did you mean `s3-put`?");
}

TEST_F(event_input, has_members_set_wherever_it_comes_from) {
  const std::vector<std::string> changes = {"a=[2]", "b=two"};
  console.typed = "{}";
  for (const auto* given : {"{\"a\": 1}", "event.json", "-"})
    EXPECT_EQ(cli::read_event({.given = given, .set = changes}, files, console, {}).value(), R"({"a":[2],"b":"two"})");
  const auto number = cli::read_event({.given = "42", .set = changes}, files, console, {});
  ASSERT_FALSE(number);
  EXPECT_EQ(number.error().message, "the event is no object, so there is no `a` in it");
}

TEST_F(event_input, takes_values_from_files) {
  files.content["note.txt"] = "no JSON";
  const std::vector<std::string> changes = {"a=@event.json", "b=@note.txt", "c=\"@note.txt\"", "d=x=@y"};
  EXPECT_EQ(cli::read_event({.given = "{}", .set = changes}, files, console, {}).value(),
            R"({"a":{"a":1},"b":"no JSON","c":"@note.txt","d":"x=@y"})");
  const std::vector<std::string> missing = {"a=@absent.json"};
  const auto absent = cli::read_event({.given = "{}", .set = missing}, files, console, {});
  ASSERT_FALSE(absent);
  EXPECT_THAT(absent.error().message, HasSubstr("absent.json"));
  EXPECT_THAT(absent.error().notes, ::testing::ElementsAre("for --set a=@absent.json"));
}

TEST_F(event_input, is_carried_by_samples) {
  const std::vector<std::string> once = {"sns, sqs"};
  const std::vector<std::string> twice = {"sns", "sqs"};
  const auto event = cli::read_event({.given = "event.json", .in = once}, files, console, {}).value();
  EXPECT_THAT(event, HasSubstr(R"(\"Message\":\"{\\\"a\\\":1}\")"));
  EXPECT_EQ(cli::read_event({.given = "event.json", .in = twice}, files, console, {}).value(), event);
}

TEST_F(event_input, that_cant_be_read_is_an_error) {
  files.unreadable.insert("event.json");
  EXPECT_EQ(read("event.json").error().kind, error_kind::io);
}

}  // namespace
}  // namespace sparta::testing
