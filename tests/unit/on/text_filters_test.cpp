#include <sparta/on/key_filter.hpp>
#include <sparta/on/log_filter_pattern.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(log_filter_pattern, closes_what_it_opens) {
  constexpr log_filter_pattern errors = "{ $.level = \"ERROR\" && ($.code = 5* || $.tags[0] = %a(b%) }";
  EXPECT_EQ(problem_of(errors), "");
  for (const char* good :
       {"", "ERROR", "?ERROR ?WARN -DEBUG", R"("a { b")", R"([ip, user, ..., bytes > 5])", R"({ $.a = "\"}" })"})
    EXPECT_EQ(problem_of(log_filter_pattern::at_run_time(good)), "") << good;
}

TEST(log_filter_pattern, left_open_is_named) {
  for (const char* bad : {"{ $.a = 1", "[a, b", R"("open)", "{ ($.a = 1 }", "a }", "{ $.a = %x }", R"("a\")"})
    EXPECT_THAT(problem_of(log_filter_pattern::at_run_time(bad)), HasSubstr("open")) << bad;
  EXPECT_THAT(problem_of(log_filter_pattern::at_run_time(std::string(100, '{'))), HasSubstr("open"));
}

TEST(log_filter_pattern, has_at_most_1024_characters) {
  EXPECT_EQ(problem_of(log_filter_pattern::at_run_time(std::string(1024, 'a'))), "");
  const std::string longer(1025, 'a');
  EXPECT_THAT(problem_of(log_filter_pattern::at_run_time(longer)), HasSubstr("longer than 1024"));
  EXPECT_LT(problem_of(log_filter_pattern::at_run_time(longer)).size(), 200U);
}

TEST(key_filter, is_no_longer_than_a_key) {
  const std::string key(1024, 'k');
  const std::string longer(1025, 'k');
  EXPECT_THAT(problems_of(key_filter{.prefix = key, .suffix = key}), IsEmpty());
  EXPECT_THAT(problems_of(key_filter{.prefix = longer, .suffix = longer}),
              ElementsAre(HasSubstr("prefix"), HasSubstr("suffix")));
}

TEST(key_filter, overlaps_when_a_key_may_match_both) {
  EXPECT_TRUE(overlap({}, {.prefix = "a/"}));
  EXPECT_TRUE(overlap({.prefix = "a/", .suffix = ".png"}, {.prefix = "a/b", .suffix = "g"}));
  EXPECT_FALSE(overlap({.prefix = "a/"}, {.prefix = "b/"}));
  EXPECT_FALSE(overlap({.prefix = "a/", .suffix = ".png"}, {.prefix = "a/", .suffix = ".gif"}));
}

}  // namespace
}  // namespace sparta::on
