#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <bit>
#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace sparta::json {
namespace {

using namespace std::string_view_literals;

TEST(Write, IsCompactByDefault) {
  EXPECT_EQ(write({{"a", array{1, "x", true, nullptr}}, {"b", object()}, {"c", array()}}),
            R"({"a":[1,"x",true,null],"b":{},"c":[]})");
}

TEST(Write, IndentsByTwo) {
  EXPECT_EQ(write({{"a", array{1, object{{"b", 2}}}}, {"c", object()}, {"d", array()}}, style::pretty),
            "{\n  \"a\": [\n    1,\n    {\n      \"b\": 2\n    }\n  ],\n  \"c\": {},\n  \"d\": []\n}");
  EXPECT_EQ(write("x", style::pretty), "\"x\"");
}

TEST(Write, EscapesWhatMustBe) {
  EXPECT_EQ(write("\"\\/\b\f\n\r\t"), R"("\"\\/\b\f\n\r\t")");
  EXPECT_EQ(write(std::string("\0\x01\x1F\x7F", 4)), R"("\u0000\u0001\u001f\u007f")");
}

TEST(Write, LeavesUtf8AsItIs) { EXPECT_EQ(write("é€🌏"), "\"é€🌏\""); }

TEST(Write, MakesUtf8OfWhatIsNot) {
  EXPECT_EQ(write("caf\xE9!"), "\"caf\uFFFD!\"");
  EXPECT_EQ(write("\xED\xA0\x80"), "\"\uFFFD\uFFFD\uFFFD\"");
  EXPECT_EQ(write("\xE2\x82"), "\"\uFFFD\uFFFD\"");
  EXPECT_EQ(write({{"\xFF", 1}}), "{\"\uFFFD\":1}");
}

TEST(Write, TakesTheFewestDigits) {
  EXPECT_EQ(write(0.1), "0.1");
  EXPECT_EQ(write(1.0), "1");
  EXPECT_EQ(write(-2.5), "-2.5");
  EXPECT_EQ(write(100.0), "100");
  EXPECT_EQ(write(123456.789), "123456.789");
  EXPECT_EQ(write(9007199254740992.0), "9007199254740992");
  EXPECT_EQ(write(9999999999999998.0), "9999999999999998");
  EXPECT_EQ(write(1e16), "1e+16");
  EXPECT_EQ(write(1e21), "1e+21");
  EXPECT_EQ(write(1.5e300), "1.5e+300");
  EXPECT_EQ(write(0.000001), "0.000001");
  EXPECT_EQ(write(0.0000001), "1e-7");
  EXPECT_EQ(write(5e-324), "5e-324");
  EXPECT_EQ(write(1.7976931348623157e308), "1.7976931348623157e+308");
  EXPECT_EQ(write(-0.0), "-0");
  EXPECT_EQ(write(0.0), "0");
}

TEST(Write, WritesIntegersWhole) {
  EXPECT_EQ(write(INT64_MIN), "-9223372036854775808");
  EXPECT_EQ(write(UINT64_MAX), "18446744073709551615");
}

TEST(Write, HasNoInfinity) {
  EXPECT_EQ(write(std::numeric_limits<double>::infinity()), "null");
  EXPECT_EQ(write(std::numeric_limits<double>::quiet_NaN()), "null");
}

TEST(Write, ReadsBackAsTheSameDouble) {
  std::mt19937_64 any(42);
  for (int i = 0; i < 20'000; ++i) {
    const auto number = std::bit_cast<double>(any());
    if (number - number != 0) continue;
    const auto text = write(number);
    EXPECT_EQ(std::bit_cast<std::uint64_t>(parse(text).value().as_double()), std::bit_cast<std::uint64_t>(number))
        << text;
  }
}

TEST(Write, WritesTheDigitsOfAFloat) {
  const auto text_of = [](float number) {
    std::string text;
    text_writer out(text);
    out.number(number);
    return text;
  };
  EXPECT_EQ(text_of(0.1F), "0.1");
  EXPECT_EQ(text_of(16777216.0F), "16777216");
  EXPECT_EQ(text_of(3.4028235e38F), "3.4028235e+38");
  EXPECT_EQ(text_of(1e-45F), "1.4013e-45");
  EXPECT_EQ(text_of(9.9999999e5F), "1000000");
  EXPECT_EQ(text_of(std::numeric_limits<float>::infinity()), "null");
  std::mt19937 any(42);
  for (int i = 0; i < 20'000; ++i) {
    const auto number = std::bit_cast<float>(static_cast<std::uint32_t>(any()));
    if (number - number != 0) continue;
    EXPECT_EQ(static_cast<float>(parse(text_of(number)).value().as_double()), number) << text_of(number);
  }
}

TEST(Writer, KeepsTrackOfCommas) {
  std::string text;
  text_writer out(text);
  out.begin_object();
  out.key("a");
  out.begin_array();
  out.number(1);
  out.number(2U);
  out.null();
  out.end_array();
  out.key("b");
  out.boolean(false);
  out.end_object();
  EXPECT_EQ(text, R"({"a":[1,2,null],"b":false})");
}

}  // namespace
}  // namespace sparta::json
