#include "runtime/fault_report.hpp"

#include <sparta/json/parse.hpp>

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::runtime {
namespace {

const declaration hello{.handler = "Hello", .file = "main.cpp", .line = 12};

std::string text_at(const json::value& in, std::string_view name) { return in.find(name)->as_string(); }

TEST(an_error_body, has_message_type_and_stack) {
  EXPECT_EQ(error_body({.type = "std::runtime_error", .message = "größe \"7\"", .causes = {"c"}, .where = hello}),
            R"({"errorMessage":"größe \"7\"","errorType":"std::runtime_error",)"
            R"("stackTrace":["in handler Hello, declared at main.cpp:12","c"]})");
}

TEST(an_error_body, is_json_whatever_the_message_is) {
  const auto parsed = json::parse(error_body({.type = "t\xff", .message = std::string("a\0\xff\x80\r\n", 6)}));
  ASSERT_TRUE(parsed);
  EXPECT_EQ(text_at(*parsed, "errorMessage"), std::string("a\0\xEF\xBF\xBD\xEF\xBF\xBD\r\n", 10));
}

TEST(a_trailer_body, has_what_an_error_body_has) {
  const fault of{.type = "std::runtime_error", .message = "größe", .causes = {"c"}, .where = hello};
  EXPECT_EQ(trailer_body(of), error_body(of));
}

TEST(a_trailer_body, fits_where_go_reads_trailers) {
  for (const auto* const text : {"x", "é", "\x01", "\xff", "🚀"}) {
    fault of{.type = {}, .message = {}, .where = hello};
    while (of.message.size() < 10'000) of.message += text;
    of.type = of.message;
    of.causes.assign(100, of.message);
    const auto body = trailer_body(of);
    EXPECT_LE(body.size(), 2400U) << text;
    EXPECT_GE(body.size(), 400U) << text;
    EXPECT_TRUE(json::parse(body)) << text;
  }
}

TEST(an_error_body, is_bounded_and_cut_between_characters) {
  std::string text;
  while (text.size() < 200'000) text += "é";
  const auto body = error_body({.type = text, .message = "x" + text, .causes = std::vector<std::string>(100, text)});
  EXPECT_LT(body.size(), 1U << 20U);
  const auto parsed = json::parse(body);
  ASSERT_TRUE(parsed);
  EXPECT_THAT(text_at(*parsed, "errorMessage"), ::testing::EndsWith("é…"));
}

TEST(an_xray_cause, has_the_members_that_xray_knows) {
  const auto cause = xray_cause({.type = "std::runtime_error", .message = "m", .where = hello}, "/var/task");
  EXPECT_EQ(cause, R"({"working_directory":"/var/task","exceptions":[{"type":"std::runtime_error","message":"m",)"
                   R"("stack":[{"path":"main.cpp","line":12,"label":"Hello"}]}],"paths":["main.cpp"]})");
}

TEST(an_xray_cause, is_printable_ascii_and_the_same_text) {
  const std::string message = "größe 日本 🚀 \x7f\x01\r\n";
  const auto cause = xray_cause({.type = "t", .message = message}, "/größe");
  EXPECT_TRUE(std::all_of(cause.begin(), cause.end(), [](char c) { return c >= ' ' && c <= '~'; })) << cause;
  EXPECT_THAT(cause, ::testing::HasSubstr("\\ud83d\\ude80"));
  const auto parsed = json::parse(cause);
  ASSERT_TRUE(parsed);
  EXPECT_EQ(text_at(parsed->find("exceptions")->as_array()[0], "message"), message);
  EXPECT_EQ(text_at(*parsed, "working_directory"), "/größe");
}

TEST(an_xray_cause, fits_into_a_header) {
  std::string text;
  while (text.size() < 2'000'000) text += "\x01";
  const auto cause = xray_cause({.type = text, .message = text}, "/");
  EXPECT_LT(cause.size(), 64U << 10U);
  EXPECT_TRUE(json::parse(cause));
}

}  // namespace
}  // namespace sparta::runtime
