#include "base/utf8.hpp"

#include <gtest/gtest.h>

namespace sparta::base {
namespace {

TEST(Utf8, MeasuresTheFirstCharacter) {
  EXPECT_EQ(utf8_character("ab"), 1U);
  EXPECT_EQ(utf8_character("éa"), 2U);
  EXPECT_EQ(utf8_character("€"), 3U);
  EXPECT_EQ(utf8_character("🌏"), 4U);
  EXPECT_EQ(utf8_character(std::string_view("\0", 1)), 1U);
  EXPECT_EQ(utf8_character("\xF4\x8F\xBF\xBF"), 4U);
}

TEST(Utf8, FindsNoneInWhatIsIllFormed) {
  EXPECT_EQ(utf8_character(""), 0U);
  for (const auto text :
       {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC3", "\xC3(", "\xE0\x9F\xBF", "\xE2\x82", "\xE2\x82(",
        "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF0\x9F\x8C", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF"})
    EXPECT_EQ(utf8_character(text), 0U) << text;
}

TEST(Utf8, CutsBetweenCharacters) {
  EXPECT_EQ(utf8_prefix("aé€", 10), "aé€");
  EXPECT_EQ(utf8_prefix("aé€", 6), "aé€");
  EXPECT_EQ(utf8_prefix("aé€", 5), "aé");
  EXPECT_EQ(utf8_prefix("aé€", 3), "aé");
  EXPECT_EQ(utf8_prefix("aé€", 2), "a");
  EXPECT_EQ(utf8_prefix("é", 1), "");
}

}  // namespace
}  // namespace sparta::base
