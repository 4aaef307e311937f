#include <sparta/json/json.hpp>

#include <gtest/gtest.h>
#include <map>

namespace shop {

enum class color { red, green, blue = 7, dark_grey = 100, beyond = 128 };
enum class state { awaiting_payment, paid };
constexpr auto json_names(sparta::json::as<state>) {
  return sparta::json::names({{"awaiting_payment", "AWAITING-PAYMENT"}});
}
enum plain : unsigned char { alpha, omega = 127 };
enum class negative : signed char { minus = -1, zero, one };
enum class method { get_object };
constexpr auto json_names(sparta::json::as<method>) { return sparta::json::pascal_case(); }
enum class flag : bool { off, on };

}  // namespace shop

namespace sparta::json {
namespace {

using namespace shop;
enum class hidden { one, two };

TEST(Enum, IsReadByName) {
  EXPECT_EQ(decode<color>(R"("green")").value(), color::green);
  EXPECT_EQ(decode<color>(R"("blue")").value(), color::blue);
  EXPECT_EQ(decode<color>(R"("dark_grey")").value(), color::dark_grey);
  EXPECT_EQ(decode<plain>(R"("omega")").value(), omega);
  EXPECT_EQ(decode<negative>(R"("one")").value(), negative::one);
  EXPECT_EQ(decode<hidden>(R"("two")").value(), hidden::two);
  EXPECT_EQ(decode<flag>(R"("on")").value(), flag::on);
}

TEST(Enum, IsReadByTheNamesItIsGiven) {
  EXPECT_EQ(decode<state>(R"("AWAITING-PAYMENT")").value(), state::awaiting_payment);
  EXPECT_EQ(decode<state>(R"("paid")").value(), state::paid);
  EXPECT_FALSE(decode<state>(R"("awaiting_payment")"));
  EXPECT_EQ(decode<method>(R"("GetObject")").value(), method::get_object);
}

TEST(Enum, ListsTheNamesItHas) {
  EXPECT_EQ(decode<color>(R"("purple")").error().message,
            "expected one of red, green, blue, dark_grey, got \"purple\" (byte 0)");
  EXPECT_EQ(decode<color>("1").error().message, "expected string, got number (byte 0)");
}

TEST(Enum, IsWrittenByName) {
  EXPECT_EQ(encode(color::blue), R"("blue")");
  EXPECT_EQ(encode(state::awaiting_payment), R"("AWAITING-PAYMENT")");
}

TEST(Enum, WithoutNameIsWrittenAsItsNumber) {
  EXPECT_EQ(encode(color::beyond), "128");
  EXPECT_EQ(encode(negative::minus), "-1");
  EXPECT_EQ(encode(flag{true}), R"("on")");
}

TEST(Enum, MayBeAKey) {
  const auto stock = decode<std::map<color, int>>(R"({"red":1,"blue":2})").value();
  EXPECT_EQ(stock.at(color::blue), 2);
  EXPECT_EQ(encode(stock), R"({"red":1,"blue":2})");
  EXPECT_EQ((decode<std::map<color, int>>(R"({"pink":1})").error().message),
            "pink: expected one of red, green, blue, dark_grey, got \"pink\" (byte 8)");
}

}  // namespace
}  // namespace sparta::json
