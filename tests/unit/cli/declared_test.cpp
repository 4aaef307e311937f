#include "cli/declared.hpp"

#include "model/naming.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::cli {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

/// What the one report about a service says.
std::vector<std::string> reasons_against(const model::service& declared) {
  const auto subject = subject_of(declared);
  return subject ? std::vector<std::string>{} : subject.error().notes;
}

model::service shop(std::vector<model::function> functions) {
  return {.name = "shop", .functions = std::move(functions), .declared_at = {"main.cpp", 10}};
}

TEST(declared, is_a_subject_when_nothing_is_wrong) {
  const auto subject = subject_of(shop({{.name = "Hello", .declared_at = {"main.cpp", 12}}}));
  ASSERT_TRUE(subject) << subject.error().message;
  EXPECT_EQ(subject->sources.at(model::function_id("Hello")), "main.cpp:12");
}

TEST(declared, tells_what_is_wrong_with_the_template_as_a_whole) {
  auto declared = shop({});
  for (int i = 0; i < 201; ++i) declared.functions.push_back({.name = "F" + std::to_string(i)});
  EXPECT_THAT(reasons_against(declared), ElementsAre(StartsWith("the template: it has 603 resources"),
                                                     StartsWith("the template: it has 202 outputs")));
}

TEST(declared, tells_of_the_model_and_of_its_template_in_one_report) {
  auto declared = shop({{.name = "Hello", .memory_mib = 7, .declared_at = {"main.cpp", 12}}});
  declared.description = std::string(1025, 'd');
  const auto reasons = reasons_against(declared);
  EXPECT_THAT(reasons, ElementsAre(StartsWith("main.cpp:10: service 'shop': the description has 1025 bytes"),
                                   StartsWith("main.cpp:12: function 'Hello': memory is 7 MiB")))
      << "the template's own sentence about the description would be the second about one mistake";
}

TEST(declared, is_not_synthesised_under_names_that_are_none_or_two_times_there) {
  EXPECT_THAT(reasons_against(shop({{.name = "not a name"}})), ElementsAre(HasSubstr("a function's name is")));
  EXPECT_THAT(reasons_against(shop({{.name = "A"}, {.name = "A"}})), ElementsAre(HasSubstr("it was declared before")));
  EXPECT_THAT(reasons_against(shop({{.name = ""}})), Not(Contains(HasSubstr("output"))));
}

}  // namespace
}  // namespace sparta::cli
