#include "base/environment.hpp"

#include <cstdlib>
#include <gtest/gtest.h>

namespace sparta::base {
namespace {

TEST(Environment, OfTheProcess) {
  ::setenv("SPARTA_TEST_SET", "é", 1);
  ::setenv("SPARTA_TEST_EMPTY", "", 1);
  ::unsetenv("SPARTA_TEST_UNSET");
  const process_environment environment;
  EXPECT_EQ(environment.get("SPARTA_TEST_SET"), "é");
  EXPECT_EQ(environment.get("SPARTA_TEST_EMPTY"), std::nullopt);
  EXPECT_EQ(environment.get("SPARTA_TEST_UNSET"), std::nullopt);
}

TEST(Environment, Fixed) {
  const fixed_environment environment({{"A", "1"}, {"EMPTY", ""}});
  EXPECT_EQ(environment.get("A"), "1");
  EXPECT_EQ(environment.get("EMPTY"), std::nullopt);
  EXPECT_EQ(environment.get("B"), std::nullopt);
}

}  // namespace
}  // namespace sparta::base
