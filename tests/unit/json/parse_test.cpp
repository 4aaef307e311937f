#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <gtest/gtest.h>

namespace sparta::json {
namespace {

using namespace std::string_view_literals;

std::string why_not(std::string_view text) {
  const auto parsed = parse(text);
  if (parsed) return "it is JSON: " + write(*parsed);
  EXPECT_EQ(parsed.error().kind, error_kind::decode);
  return parsed.error().message;
}

TEST(Parse, ReadsEveryKind) {
  const auto v = parse(R"( { "a" : [ 1 , -2.5e1 , "x" , true , false , null , {} , [] ] } )").value();
  EXPECT_EQ(v, value({{"a", array{1, -25, "x", true, false, nullptr, object(), array()}}}));
}

TEST(Parse, ReadsIntegersToTheLastBit) {
  EXPECT_EQ(parse("9223372036854775807").value().as_int64(), INT64_MAX);
  EXPECT_EQ(parse("-9223372036854775808").value().as_int64(), INT64_MIN);
  EXPECT_EQ(parse("18446744073709551615").value().as_uint64(), UINT64_MAX);
  EXPECT_FALSE(parse("18446744073709551616").value().is_integer());
}

TEST(Parse, ReadsTheNearestDouble) {
  EXPECT_EQ(parse("0.1").value().as_double(), 0.1);
  EXPECT_EQ(parse("1.7976931348623157e308").value().as_double(), 1.7976931348623157e308);
  EXPECT_EQ(parse("5e-324").value().as_double(), 5e-324);
  EXPECT_EQ(parse("2.2250738585072011e-308").value().as_double(), 2.2250738585072011e-308);
  EXPECT_EQ(parse("9007199254740993.0").value().as_double(), 9007199254740992.0);
  EXPECT_EQ(parse("0.500000000000000166533453693773481063544750213623046875").value().as_double(), 0.5000000000000002);
  EXPECT_EQ(parse("3.1415926535897932384626433832795028841971693993751").value().as_double(), 3.141592653589793);
}

TEST(Parse, TakesTooSmallForZeroAndRefusesTooLarge) {
  EXPECT_EQ(parse("1e-400").value().as_double(), 0);
  EXPECT_EQ(parse("0." + std::string(400, '0') + "1").value().as_double(), 0);
  EXPECT_EQ(parse("0." + std::string(400, '0') + "1e400").value().as_double(), 0.1);
  EXPECT_EQ(why_not("1e400"), "not JSON: a number larger than any double at line 1, column 6 (byte 5)");
  EXPECT_FALSE(parse("-1E+999999999999999999999"));
  EXPECT_FALSE(parse(std::string(400, '9')));
}

TEST(Parse, UnescapesStrings) {
  EXPECT_EQ(parse(R"("\"\\\/\b\f\n\r\t")").value(), "\"\\/\b\f\n\r\t");
  EXPECT_EQ(parse(R"("\u00e9\u20AC\ud83c\udf0f")").value(), "é€🌏");
  EXPECT_EQ(parse(R"("a\u0000b")").value().as_string(), "a\0b"sv);
  EXPECT_EQ(parse("\"é€🌏\"").value(), "é€🌏");
}

TEST(Parse, KeepsLongStringsWithEscapesWhole) {
  std::string text = "\"", wanted;
  for (int i = 0; i < 5000; ++i) {
    text += "é\\n";
    wanted += "é\n";
  }
  EXPECT_EQ(parse(text + "\"").value().as_string(), wanted);
}

TEST(Parse, LetsTheLastOfEqualNamesCount) { EXPECT_EQ(parse(R"({"a":1,"\u0061":2})").value(), value({{"a", 2}})); }

TEST(Parse, RefusesWhatIsNotJson) {
  for (const auto text : {"",
                          " ",
                          "nul",
                          "nulll",
                          "tru",
                          "[1,]",
                          "[,1]",
                          "[1 2]",
                          "{\"a\":1,}",
                          "{,}",
                          "{\"a\"}",
                          "{\"a\":}",
                          "{a:1}",
                          "{'a':1}",
                          "{1:2}",
                          "[",
                          "]",
                          "{",
                          "}",
                          "[}",
                          "\"",
                          "\"\\",
                          "\"\\x\"",
                          "\"\\u12\"",
                          "01",
                          "-",
                          "-a",
                          "+1",
                          ".5",
                          "1.",
                          "1.e1",
                          "1e",
                          "1e+",
                          "0x10",
                          "NaN",
                          "Infinity",
                          "-Infinity",
                          "1 2",
                          "[] []",
                          "/**/1",
                          "1//",
                          "\"a\nb\"",
                          "\"a\tb\"",
                          "'a'",
                          "undefined",
                          "\v1",
                          "\xC2\xA0"
                          "1"})
    EXPECT_FALSE(parse(text)) << text;
  EXPECT_FALSE(parse("1\0"sv));
  EXPECT_FALSE(parse("\"a\0b\""sv));
  EXPECT_FALSE(parse("\xEF\xBB\xBF{}"));
}

TEST(Parse, RefusesHalfSurrogates) {
  for (const auto text : {R"("\ud800")", R"("\ud800x")", R"("\ud800\n")", R"("\ud800\ud800")", R"("\udc00")",
                          R"("\ud800\u0041")", R"(["\ud83c","\udf0f"])"})
    EXPECT_FALSE(parse(text)) << text;
}

TEST(Parse, RefusesWhatIsNotUtf8) {
  for (const auto text : {"\"\xFF\"", "\"\xC3\"", "\"\xC3(\"", "\"\xC0\x80\"", "\"\xE0\x80\x80\"", "\"\xED\xA0\x80\"",
                          "\"\xF0\x80\x80\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xF8\x88\x80\x80\x80\"", "\"\xE2\x82\"",
                          "{\"\xFF\":1}", "\xFF", "\"caf\xE9\""})
    EXPECT_FALSE(parse(text)) << text;
}

TEST(Parse, SaysWhatIsWrongAndWhere) {
  EXPECT_EQ(why_not("[1,\n 2,\n ]"), "not JSON: unexpected ']' at line 3, column 2 (byte 9)");
  EXPECT_EQ(why_not(R"({"a":1,})"), "not JSON: unexpected '}' at line 1, column 8 (byte 7)");
  EXPECT_EQ(why_not("{\"a\":é}"), "not JSON: unexpected 'é' at line 1, column 6 (byte 5)");
  EXPECT_EQ(why_not("[1"), "not JSON: the text ends too early at line 1, column 3 (byte 2)");
  EXPECT_EQ(why_not(""), "not JSON: the text is empty");
  EXPECT_EQ(why_not("1 2"), "not JSON: more text after the end of the value at line 1, column 3 (byte 2)");
  EXPECT_EQ(why_not("\"a\xFF\""), "not JSON: byte 0xFF is not UTF-8 at line 1, column 3 (byte 2)");
  EXPECT_EQ(why_not("\"a\nb\""), "not JSON: unexpected control character 0x0A at line 1, column 3 (byte 2)");
  EXPECT_EQ(why_not("\xEF\xBB\xBF{}"), "not JSON: a byte order mark at line 1, column 1 (byte 0)");
  EXPECT_EQ(why_not(R"("\ud800\u0041")"), "not JSON: half of a surrogate pair at line 1, column 10 (byte 9)");
  EXPECT_EQ(why_not(R"("\u12x4")"),
            "not JSON: a \\u escape without its four hexadecimal digits at line 1, column 6 (byte 5)");
}

}  // namespace
}  // namespace sparta::json
