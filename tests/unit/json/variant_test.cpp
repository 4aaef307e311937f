#include <sparta/json/json.hpp>

#include <gtest/gtest.h>
#include <map>

namespace sparta::json {
namespace {

struct point {
  int x = 0;
};
using any_of = std::variant<std::monostate, bool, double, std::string, std::vector<int>, point>;

TEST(Variant, IsToldByKind) {
  EXPECT_EQ(decode<any_of>("null").value().index(), 0U);
  EXPECT_EQ(decode<any_of>("true").value().index(), 1U);
  EXPECT_EQ(decode<any_of>("1").value().index(), 2U);
  EXPECT_EQ(decode<any_of>("\"1\"").value().index(), 3U);
  EXPECT_EQ(decode<any_of>("[1]").value().index(), 4U);
  EXPECT_EQ(decode<any_of>("{\"x\":1}").value().index(), 5U);
}

TEST(Variant, NamesTheKindsItHas) {
  EXPECT_EQ((decode<std::variant<int, std::string>>("true").error().message),
            "expected number or string, got boolean (byte 0)");
}

TEST(Variant, FailsAsItsAlternativeDoes) {
  EXPECT_EQ(decode<any_of>(R"({"x":"y"})").error().message, "x: expected integer, got string (byte 5)");
}

TEST(Variant, GivesTheRestToAValue) {
  using either = std::variant<std::string, value>;
  EXPECT_EQ(decode<either>("\"x\"").value().index(), 0U);
  EXPECT_EQ(decode<either>("[1]").value().index(), 1U);
}

TEST(Variant, IsWrittenAsWhatItHolds) {
  EXPECT_EQ(encode(any_of()), "null");
  EXPECT_EQ(encode(any_of(2.5)), "2.5");
  EXPECT_EQ(encode(any_of(point{3})), R"({"x":3})");
}

struct optional_member {
  std::variant<std::monostate, int> either;
};

TEST(Variant, WithoutValueIsLeftOutOfAnObject) {
  EXPECT_EQ(encode(optional_member()), "{}");
  EXPECT_EQ(encode(optional_member{3}), R"({"either":3})");
}

}  // namespace
}  // namespace sparta::json
