#include "cli/suggest.hpp"

#include <array>
#include <gtest/gtest.h>
#include <string>

namespace sparta::testing {
namespace {

constexpr std::array<std::string_view, 4> words = {"provision", "status", "logs", "local"};

TEST(nearest_word, forgives_a_slip_of_the_finger) {
  EXPECT_EQ(cli::nearest("provisoin", words), "provision");
  EXPECT_EQ(cli::nearest("staus", words), "status");
  EXPECT_EQ(cli::nearest("log", words), "logs");
  EXPECT_EQ(cli::nearest("prov", words), "provision");
}

TEST(nearest_word, does_not_guess_wildly) {
  EXPECT_EQ(cli::nearest("x", words), "");
  EXPECT_EQ(cli::nearest("", words), "");
  EXPECT_EQ(cli::nearest("destroy", words), "");
  EXPECT_EQ(cli::nearest(std::string(100'000, 'a'), words), "");
  EXPECT_EQ(cli::nearest("status", {}), "");
}

}  // namespace
}  // namespace sparta::testing
