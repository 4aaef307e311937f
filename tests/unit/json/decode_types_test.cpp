#include <sparta/json/json.hpp>

#include <chrono>
#include <gtest/gtest.h>
#include <limits>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>

namespace sparta::json {
namespace {

using namespace std::chrono_literals;

template <class T>
std::string why_not(std::string_view text) {
  const auto decoded = decode<T>(text);
  return decoded ? "it decodes" : decoded.error().message;
}

TEST(Decode, Booleans) {
  EXPECT_EQ(decode<bool>("true").value(), true);
  EXPECT_EQ(why_not<bool>("1"), "expected boolean, got number (byte 0)");
}

template <class T>
class DecodeInteger : public testing::Test {};
using integers = testing::Types<std::int8_t, std::uint8_t, std::int16_t, std::uint16_t, std::int32_t, std::uint32_t,
                                std::int64_t, std::uint64_t, long long, unsigned long long>;
TYPED_TEST_SUITE(DecodeInteger, integers);

TYPED_TEST(DecodeInteger, TakesItsWholeRange) {
  using limits_of = std::numeric_limits<TypeParam>;
  EXPECT_EQ(decode<TypeParam>(std::to_string(limits_of::min())).value(), limits_of::min());
  EXPECT_EQ(decode<TypeParam>(std::to_string(limits_of::max())).value(), limits_of::max());
}

TYPED_TEST(DecodeInteger, RefusesOneMore) {
  using limits_of = std::numeric_limits<TypeParam>;
  auto above = std::to_string(limits_of::max());
  above.back() = static_cast<char>(above.back() + 1);  // ends in 5 or 7
  EXPECT_FALSE(decode<TypeParam>(above)) << above;
  auto below = std::to_string(limits_of::min());
  if (std::is_signed_v<TypeParam> && sizeof(TypeParam) < 8) {
    below.back() = static_cast<char>(below.back() + 1);  // ends in 8
    EXPECT_FALSE(decode<TypeParam>(below)) << below;
  }
  if (std::is_unsigned_v<TypeParam>) {
    EXPECT_FALSE(decode<TypeParam>("-1"));
  }
}

TEST(Decode, SaysTheRangeOfAnInteger) {
  EXPECT_EQ(why_not<std::int8_t>("300"), "expected integer in -128..127, got 300 (byte 0)");
  EXPECT_EQ(why_not<unsigned>("-1"), "expected integer in 0..4294967295, got -1 (byte 0)");
  EXPECT_EQ(why_not<int>("1.5"), "expected integer in -2147483648..2147483647, got 1.5 (byte 0)");
  EXPECT_EQ(why_not<int>("\"1\""), "expected integer, got string (byte 0)");
}

TEST(Decode, TakesWholeDoublesForIntegers) {
  EXPECT_EQ(decode<int>("1.0").value(), 1);
  EXPECT_EQ(decode<int>("1e3").value(), 1000);
  EXPECT_EQ(decode<std::int8_t>("-128.0").value(), -128);
  EXPECT_FALSE(decode<std::int64_t>("9223372036854775808"));
  EXPECT_FALSE(decode<std::int64_t>("-9223372036854777856"));
  EXPECT_FALSE(decode<std::uint64_t>("18446744073709551616"));
  EXPECT_FALSE(decode<std::uint64_t>("1e30"));
}

TEST(Decode, Floats) {
  EXPECT_EQ(decode<double>("1").value(), 1.0);
  EXPECT_EQ(decode<double>("0.1").value(), 0.1);
  EXPECT_EQ(decode<float>("0.1").value(), 0.1F);
  EXPECT_EQ(why_not<float>("1e300"), "the number 1e+300 is out of range (byte 0)");
  EXPECT_EQ(why_not<double>("null"), "expected number, got null (byte 0)");
}

TEST(Decode, Strings) {
  EXPECT_EQ(decode<std::string>(R"("é\u20ac🌏")").value(), "é€🌏");
  EXPECT_EQ(decode<std::string>(R"("a\u0000b")").value(), std::string("a\0b", 3));
}

TEST(Decode, Optionals) {
  EXPECT_EQ(decode<std::optional<int>>("null").value(), std::nullopt);
  EXPECT_EQ(decode<std::optional<int>>("1").value(), 1);
  EXPECT_EQ(decode<std::vector<std::optional<int>>>("[1,null]").value(), (std::vector<std::optional<int>>{1, {}}));
}

TEST(Decode, Sequences) {
  EXPECT_EQ(decode<std::vector<int>>("[1,2]").value(), (std::vector{1, 2}));
  EXPECT_EQ(decode<std::vector<bool>>("[true,false]").value(), (std::vector{true, false}));
  EXPECT_EQ(decode<std::set<int>>("[2,1,2]").value(), (std::set{1, 2}));
  EXPECT_EQ((decode<std::array<int, 2>>("[1,2]").value()), (std::array{1, 2}));
  EXPECT_EQ((why_not<std::array<int, 2>>("[1]")), "expected array of 2 elements, got 1 (byte 0)");
  EXPECT_EQ((why_not<std::vector<int>>("{}")), "expected array, got object (byte 0)");
}

TEST(Decode, Tuples) {
  EXPECT_EQ((decode<std::pair<int, std::string>>(R"([1,"a"])").value()), (std::pair<int, std::string>(1, "a")));
  EXPECT_EQ((decode<std::tuple<>>("[]").value()), std::tuple<>());
  EXPECT_EQ((why_not<std::tuple<int, bool, int>>("[1,2,3]")), "[1]: expected boolean, got number (byte 3)");
}

TEST(Decode, Maps) {
  EXPECT_EQ((decode<std::map<std::string, int>>(R"({"a":1,"b":2})").value()),
            (std::map<std::string, int>{{"a", 1}, {"b", 2}}));
  EXPECT_EQ((decode<std::unordered_map<std::string, int>>(R"({"é":1})").value().at("é")), 1);
  EXPECT_EQ((decode<std::map<int, int>>(R"({"-1":1,"20":2,"0":3})").value()),
            (std::map<int, int>{{-1, 1}, {20, 2}, {0, 3}}));
}

TEST(Decode, RefusesKeysThatAreNotTheInteger) {
  for (const auto key : {"", "x", "01", "+1", "-0", "1.0", " 1", "300", "-129", "-", "99999999999999999999"})
    EXPECT_FALSE((decode<std::map<std::int8_t, int>>("{\"" + std::string(key) + "\":1}"))) << key;
  EXPECT_EQ((why_not<std::map<std::int8_t, int>>(R"({"1":1,"01":2})")),
            "01: expected a key that is an integer in -128..127, got \"01\" (byte 12)");
  EXPECT_TRUE((decode<std::map<std::uint64_t, int>>(R"({"18446744073709551615":1})")));
}

TEST(Decode, SmartPointers) {
  EXPECT_EQ(*decode<std::unique_ptr<int>>("7").value(), 7);
  EXPECT_EQ(decode<std::unique_ptr<int>>("null").value(), nullptr);
  EXPECT_EQ(*decode<std::shared_ptr<std::string>>(R"("x")").value(), "x");
}

TEST(Decode, Bytes) {
  EXPECT_EQ(decode<std::vector<std::byte>>(R"("AP9h")").value(),
            (std::vector{std::byte{0}, std::byte{255}, std::byte{'a'}}));
  EXPECT_EQ(why_not<std::vector<std::byte>>(R"("a*")"), "expected base64, got \"a*\" (byte 0)");
  EXPECT_EQ(why_not<std::vector<std::byte>>("[0]"), "expected string, got array (byte 0)");
}

TEST(Decode, Times) {
  using std::chrono::sys_days, std::chrono::sys_seconds, std::chrono::sys_time;
  const sys_seconds when(1700000000s);
  EXPECT_EQ(decode<sys_seconds>(R"("2023-11-14T22:13:20Z")").value(), when);
  EXPECT_EQ(decode<sys_seconds>(R"("2023-11-14T23:13:20+01:00")").value(), when);
  EXPECT_EQ(decode<sys_seconds>("1700000000").value(), when);
  EXPECT_EQ(decode<sys_time<std::chrono::milliseconds>>("1700000000.25").value(), when + 250ms);
  EXPECT_EQ(decode<sys_time<std::chrono::milliseconds>>(R"("2023-11-14T22:13:20.250Z")").value(), when + 250ms);
  EXPECT_EQ(
      decode<sys_time<std::chrono::nanoseconds>>(R"("1969-12-31T23:59:59.999999999Z")").value().time_since_epoch(),
      -1ns);
  EXPECT_EQ(decode<sys_days>(R"("2023-11-14T22:13:20Z")").value(), std::chrono::floor<std::chrono::days>(when));
  EXPECT_EQ(decode<sys_seconds>(R"("9999-12-31T23:59:59Z")").value().time_since_epoch(), 253402300799s);
}

TEST(Decode, RefusesTimesThatAreNone) {
  using std::chrono::sys_seconds;
  EXPECT_EQ(why_not<sys_seconds>(R"("today")"), "expected time as in 2026-11-23T10:15:30Z, got \"today\" (byte 0)");
  EXPECT_EQ(why_not<sys_seconds>("true"), "expected time, got boolean (byte 0)");
  // Milliseconds where seconds are meant.
  EXPECT_EQ(why_not<sys_seconds>("1700000000000"), "the time is out of range (byte 0)");
  EXPECT_FALSE(decode<std::chrono::sys_time<std::chrono::nanoseconds>>(R"("9999-12-31T23:59:59Z")"));
  EXPECT_FALSE(decode<sys_seconds>("1e300"));
}

TEST(Decode, Durations) {
  EXPECT_EQ(decode<std::chrono::milliseconds>("1500").value(), 1500ms);
  EXPECT_EQ(decode<std::chrono::duration<double>>("1.5").value(), std::chrono::duration<double>(1.5));
  EXPECT_FALSE(decode<std::chrono::seconds>("1.5"));
}

TEST(Decode, AnyValue) {
  const auto v = decode<value>(R"({"a":[1]})").value();
  EXPECT_EQ(v, value({{"a", array{1}}}));
}

TEST(Decode, AValueInsteadOfText) {
  EXPECT_EQ(decode<int>(value(7)).value(), 7);
  const auto failed = decode<std::vector<int>>(value(array{1, "x"}));
  EXPECT_EQ(failed.error().message, "[1]: expected integer, got string");
}

struct node {
  std::string name;
  std::vector<node> children = {};
};
constexpr auto json_optional(as<node>) { return members({"children"}); }

TEST(Decode, RecursiveTypes) {
  const auto tree = decode<node>(R"({"name":"a","children":[{"name":"b"},{"name":"c"}]})").value();
  EXPECT_EQ(tree.children.at(1).name, "c");
}

}  // namespace
}  // namespace sparta::json
