#include "base/nearest.hpp"

#include <array>
#include <gtest/gtest.h>
#include <string>

namespace sparta::testing {
namespace {

constexpr std::array<std::string_view, 4> words = {"provision", "status", "logs", "local"};

TEST(nearest_word, forgives_a_slip_of_the_finger) {
  EXPECT_EQ(base::nearest("provisoin", words), "provision");
  EXPECT_EQ(base::nearest("staus", words), "status");
  EXPECT_EQ(base::nearest("log", words), "logs");
  EXPECT_EQ(base::nearest("prov", words), "provision");
}

TEST(nearest_word, does_not_guess_wildly) {
  EXPECT_EQ(base::nearest("x", words), "");
  EXPECT_EQ(base::nearest("", words), "");
  EXPECT_EQ(base::nearest("destroy", words), "");
  EXPECT_EQ(base::nearest(std::string(100'000, 'a'), words), "");
  EXPECT_EQ(base::nearest("status", {}), "");
}

}  // namespace
}  // namespace sparta::testing
