#include <sparta/names.hpp>

#include <gtest/gtest.h>
#include <string>

// That malformed literals don't compile is tested in tests/compile_fail.
namespace sparta {
namespace {

TEST(logical_id, is_letters_and_digits) {
  EXPECT_EQ(logical_id("Hello2").text, "Hello2");
  EXPECT_TRUE(logical_id::well_formed("9"));
  EXPECT_TRUE(logical_id::well_formed(std::string(64, 'a')));
  for (const auto& text : {std::string(), std::string("a-b"), std::string("a b"), std::string("ä"),
                           std::string("a\0", 2), std::string(65, 'a')})
    EXPECT_FALSE(logical_id::well_formed(text)) << text;
}

TEST(service_name, is_a_stacks_name) {
  EXPECT_EQ(service_name("hello-world").text, "hello-world");
  EXPECT_TRUE(service_name::well_formed(std::string(128, 'a')));
  for (const auto& text : {std::string(), std::string("9a"), std::string("-a"), std::string("a_b"), std::string("a.b"),
                           std::string("a@b"), std::string(129, 'a')})
    EXPECT_FALSE(service_name::well_formed(text)) << text;
}

TEST(names, known_at_run_time_are_kept_as_they_are_for_validation) {
  EXPECT_EQ(logical_id::at_run_time("not ok").text, "not ok");
  EXPECT_EQ(service_name::at_run_time("").text, "");
}

}  // namespace
}  // namespace sparta
