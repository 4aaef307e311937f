#include <sparta/json/json.hpp>

#include <gtest/gtest.h>
#include <map>

namespace shop {

/// Not an aggregate: JSON can know it by its hooks alone.
class money {
 public:
  money() = default;
  explicit money(long cents) : cents_(cents) {}
  [[nodiscard]] long cents() const { return cents_; }

 private:
  long cents_ = 0;
};

void to_json(sparta::json::writer& out, const money& m) { out.string(std::to_string(m.cents()) + " ct"); }

sparta::result<money> from_json(const sparta::json::value& in, sparta::json::as<money>) {
  const auto& text = in.as_string();  // throws when it is none
  if (!text.ends_with(" ct"))
    return sparta::error{.message = "expected an amount such as \"5 ct\"", .remedy = "Say ct."};
  return money(std::stol(text));
}

struct point {
  int x = 0;
  int y = 0;
};
void to_json(sparta::json::writer& out, const point& p) {
  out.begin_array();
  out.value(p.x);
  out.value(p.y);
  out.end_array();
}
sparta::result<point> from_json(const sparta::json::value& in, sparta::json::as<point>) {
  return sparta::json::decode<std::array<int, 2>>(in).transform([](auto xy) { return point{xy[0], xy[1]}; });
}

struct price {
  money amount;
  point at;
};

struct wrapper {
  std::map<std::string, std::vector<int>> inner;
};
void to_json(sparta::json::writer& out, const wrapper& w) {
  out.begin_object();
  out.member("version", 1);
  out.member("inner", w.inner);
  out.end_object();
}

}  // namespace shop

namespace sparta::json {
namespace {

TEST(Hooks, WriteAndRead) {
  const shop::price p{shop::money(5), {1, 2}};
  EXPECT_EQ(encode(p), R"({"amount":"5 ct","at":[1,2]})");
  const auto back = decode<shop::price>(encode(p)).value();
  EXPECT_EQ(back.amount.cents(), 5);
  EXPECT_EQ(back.at.y, 2);
}

TEST(Hooks, ErrorsKeepTheirPlaceAndRemedy) {
  const auto failed = decode<shop::price>(R"({"amount":"5 EUR","at":[1,2]})");
  EXPECT_EQ(failed.error().message, "amount: expected an amount such as \"5 ct\" (byte 10)");
  EXPECT_EQ(failed.error().remedy, "Say ct.");
  EXPECT_EQ(failed.error().kind, error_kind::decode);
}

TEST(Hooks, MayThrowFailure) {
  EXPECT_EQ(decode<shop::price>(R"({"amount":5,"at":[1,2]})").error().message,
            "amount: expected string, got number (byte 10)");
}

TEST(Hooks, MayDecodePartsOfTheirOwn) {
  EXPECT_EQ(decode<shop::price>(R"({"amount":"5 ct","at":[1,"2"]})").error().message,
            "at: [1]: expected integer, got string (byte 22)");
}

TEST(Hooks, OfMembersAreNeededUnlessDefaultIsSeen) {
  EXPECT_EQ(decode<shop::price>("{}").error().message, "amount: missing (byte 0)");
}

TEST(Hooks, MayWriteAnythingElse) {
  EXPECT_EQ(encode(shop::wrapper{{{"a", {1, 2}}}}), R"({"version":1,"inner":{"a":[1,2]}})");
  EXPECT_EQ(to_value(shop::wrapper{}), value({{"version", 1}, {"inner", object()}}));
}

}  // namespace
}  // namespace sparta::json
