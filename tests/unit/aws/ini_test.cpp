#include "aws/ini.hpp"

#include <gtest/gtest.h>

namespace sparta::aws {
namespace {

TEST(parse_ini, reads_headings_keys_and_values) {
  const auto file = parse_ini("[default]\nregion = eu-west-1\nOUTPUT=json\n\n[profile  \"dev\"]\nregion=us-east-1\n");
  ASSERT_TRUE(file);
  EXPECT_EQ(file->at("default").get("region"), "eu-west-1");
  EXPECT_EQ(file->at("default").get("output"), "json");
  EXPECT_EQ(file->at("profile dev").get("region"), "us-east-1");
  EXPECT_EQ(file->at("default").get("absent"), "");
}

TEST(parse_ini, strips_comments_but_not_from_inside_values) {
  const auto file = parse_ini("# one\n; two\n[a] # three\nkey = x # four\nsecret = ab#cd;ef\n");
  ASSERT_TRUE(file);
  EXPECT_EQ(file->at("a").get("key"), "x");
  EXPECT_EQ(file->at("a").get("secret"), "ab#cd;ef");
}

TEST(parse_ini, reads_nested_sections) {
  const auto file = parse_ini(
      "[services local]\ns3 =\n  endpoint_url = http://localhost:1\nsts=\n\tendpoint_url=http://localhost:2\n");
  ASSERT_TRUE(file);
  EXPECT_EQ(file->at("services local").nested.at("s3").at("endpoint_url"), "http://localhost:1");
  EXPECT_EQ(file->at("services local").nested.at("sts").at("endpoint_url"), "http://localhost:2");
}

TEST(parse_ini, survives_windows_files_and_odd_whitespace) {
  const auto file = parse_ini("\xEF\xBB\xBF[ default ]\r\n region\t=\teu-west-1 \r\nempty =\r\n");
  ASSERT_TRUE(file);
  EXPECT_EQ(file->at("default").get("region"), "eu-west-1");
  EXPECT_EQ(file->at("default").get("empty"), "");
}

TEST(parse_ini, keeps_equals_signs_of_values) {
  EXPECT_EQ(parse_ini("[a]\ntoken = abc==\n")->at("a").get("token"), "abc==");
}

TEST(parse_ini, lets_a_repeated_heading_continue) {
  const auto file = parse_ini("[a]\nx=1\n[b]\n[a]\ny=2\nx=3\n");
  EXPECT_EQ(file->at("a").get("x"), "3");
  EXPECT_EQ(file->at("a").get("y"), "2");
}

TEST(parse_ini, names_the_line_that_is_wrong) {
  EXPECT_EQ(parse_ini("x = 1\n").error().message, "line 1 stands before the first [heading]");
  EXPECT_EQ(parse_ini("[a]\n\nnonsense\n").error().message, "line 3 has no =");
  EXPECT_EQ(parse_ini("[a\n").error().message, "line 1 lacks the closing ]");
  EXPECT_EQ(parse_ini("[a]\n= 1\n").error().message, "line 2 has no name before the =");
}

TEST(parse_ini, never_repeats_a_line_that_may_hold_a_secret) {
  EXPECT_EQ(parse_ini("[a]\nwJalrXUtnFEMI\n").error().message.find("wJalr"), std::string::npos);
}

TEST(parse_ini, bounds_the_file) { EXPECT_FALSE(parse_ini(std::string(5U << 20U, '\n'))); }

}  // namespace
}  // namespace sparta::aws
