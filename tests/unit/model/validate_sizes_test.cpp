#include "validating.hpp"

#include <gtest/gtest.h>

namespace sparta::model {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(validate, finds_nothing_wrong_with_the_least_and_the_most) {
  EXPECT_THAT(messages_of({.name = "F",
                           .memory_mib = 128,
                           .timeout = std::chrono::seconds(1),
                           .ephemeral_storage_mib = 512,
                           .reserved_concurrency = 0,
                           .log_retention = std::chrono::days(1)}),
              IsEmpty());
  EXPECT_THAT(messages_of({.name = "F",
                           .description = std::string(256, 'd'),
                           .memory_mib = 10240,
                           .timeout = std::chrono::minutes(15),
                           .ephemeral_storage_mib = 10240,
                           .reserved_concurrency = 2147483647,
                           .log_retention = std::chrono::days(3653)}),
              IsEmpty());
}

TEST(validate, says_all_that_is_out_of_range_at_once) {
  EXPECT_THAT(messages_of({.name = "F",
                           .memory_mib = 127,
                           .timeout = std::chrono::seconds(0),
                           .ephemeral_storage_mib = 511,
                           .reserved_concurrency = 4294967295,
                           .log_retention = std::chrono::days(2)}),
              ElementsAre("function 'F': memory is 127 MiB. Give it 128 to 10240 MiB.",
                          "function 'F': the timeout is 0 s. Give it 1 s to 900 s.",
                          "function 'F': ephemeral storage is 511 MiB. Give it 512 to 10240 MiB.",
                          HasSubstr("can't keep a log for 2 days. Choose a period"),
                          HasSubstr("reserved concurrency is 4294967295, which looks like a negative number.")));
}

TEST(validate, finds_what_is_too_large) {
  EXPECT_THAT(messages_of({.name = "F",
                           .memory_mib = 10241,
                           .timeout = std::chrono::seconds(901),
                           .ephemeral_storage_mib = 10241,
                           .log_retention = std::chrono::days(3654)}),
              ElementsAre(HasSubstr("10241 MiB"), HasSubstr("901 s"), HasSubstr("10241 MiB"), HasSubstr("3654 days")));
}

TEST(validate, counts_a_description_in_characters) {
  std::string description;
  for (int i = 0; i < 256; ++i) description += "ü";
  EXPECT_THAT(messages_of(function{.name = "F", .description = description}), IsEmpty());
  EXPECT_THAT(messages_of(function{.name = "F", .description = description + "!"}),
              ElementsAre("function 'F': the description has 257 characters, and AWS takes 256. Shorten it."));
}

TEST(validate, finds_text_that_is_not_utf8) {
  for (const char* text : {"Gr\xFC\xDF", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "a\x80"})
    EXPECT_THAT(messages_of(function{.name = "F", .description = text}), ElementsAre(HasSubstr("is not UTF-8")))
        << text;
}

TEST(validate, knows_where_each_problem_was_declared) {
  const auto problems = validate({.name = "9",
                                  .functions = {{.name = "F", .memory_mib = 1, .declared_at = {"main.cpp", 12}}},
                                  .declared_at = {"main.cpp", 10}});
  ASSERT_EQ(problems.size(), 2U);
  EXPECT_EQ(problems[0].where, (source_line{"main.cpp", 10}));
  EXPECT_EQ(problems[1].where, (source_line{"main.cpp", 12}));
}

}  // namespace
}  // namespace sparta::model
