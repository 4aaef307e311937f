#include "cli/problem_report.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::map<std::string, model::source_line> sources = {{"Orders", {"main.cpp", 12}}, {"Old", {}}};

TEST(problem_report, has_the_line_that_declared_each_thing_if_one_is_known) {
  EXPECT_THAT(problem_report(
                  {{"function 'A': x.", {"main.cpp", 7}}, {"service 's': y.", {}}},
                  {{"Orders", "resource 'Orders': z."}, {"Old", "resource 'Old': z."}, {"Outputs.O", "output 'O': z."}},
                  sources),
              ElementsAre("main.cpp:7: function 'A': x.", "service 's': y.", "main.cpp:12: resource 'Orders': z.",
                          "resource 'Old': z.", "output 'O': z."));
}

TEST(problem_report, tells_of_the_whole_template_when_the_model_is_sound) {
  EXPECT_THAT(problem_report({}, {{"", "the template: it has 501 resources."}}, sources),
              ElementsAre("the template: it has 501 resources."));
  EXPECT_THAT(problem_report({{"m", {}}}, {{"", "the template: it has 501 resources."}}, sources), ElementsAre("m"));
}

TEST(problem_report, of_nothing_is_empty) { EXPECT_THAT(problem_report({}, {}, sources), IsEmpty()); }

}  // namespace
}  // namespace sparta::cli
