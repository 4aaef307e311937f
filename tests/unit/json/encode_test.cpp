#include <sparta/json/json.hpp>

#include <chrono>
#include <gtest/gtest.h>
#include <limits>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace sparta::json {
namespace {

using namespace std::chrono_literals;

struct line {
  std::string sku;
  int quantity = 1;
};
struct order {
  std::string id;
  std::vector<line> lines = {};
  std::optional<std::string> note = {};
  std::unique_ptr<line> gift = {};
  double total = 0;
};

TEST(Encode, WritesMembersInOrder) {
  EXPECT_EQ(encode(order{.id = "é", .lines = {{"a", 2}}, .note = "n", .gift = {}, .total = 9.5}),
            R"({"id":"é","lines":[{"sku":"a","quantity":2}],"note":"n","total":9.5})");
}

TEST(Encode, LeavesOutWhatIsEmpty) {
  EXPECT_EQ(encode(order{.id = "1"}), R"({"id":"1","lines":[],"total":0})");
  EXPECT_EQ(encode(std::vector<std::optional<int>>{1, {}}), "[1,null]");
}

TEST(Encode, IsPrettyWhenAsked) {
  EXPECT_EQ(encode(line{"a", 1}, style::pretty), "{\n  \"sku\": \"a\",\n  \"quantity\": 1\n}");
}

TEST(Encode, Scalars) {
  EXPECT_EQ(encode(true), "true");
  EXPECT_EQ(encode(std::int8_t{-3}), "-3");
  EXPECT_EQ(encode(std::numeric_limits<std::uint64_t>::max()), "18446744073709551615");
  EXPECT_EQ(encode(0.1F), "0.1");
  EXPECT_EQ(encode(std::numeric_limits<double>::infinity()), "null");
  EXPECT_EQ(encode("literal"), R"("literal")");
  EXPECT_EQ(encode(std::string_view("view")), R"("view")");
  EXPECT_EQ(encode(std::monostate()), "null");
}

TEST(Encode, Containers) {
  EXPECT_EQ(encode(std::vector{true, false}), "[true,false]");
  EXPECT_EQ(encode(std::array{1, 2}), "[1,2]");
  EXPECT_EQ(encode(std::set<std::string>{"b", "a"}), R"(["a","b"])");
  EXPECT_EQ(encode(std::pair(1, "x")), R"([1,"x"])");
  EXPECT_EQ(encode(std::tuple(1, 2.5, true)), "[1,2.5,true]");
  EXPECT_EQ(encode(std::map<int, std::string>{{10, "a"}, {9, "b"}}), R"({"9":"b","10":"a"})");
  EXPECT_EQ(encode(std::vector{std::byte{0}, std::byte{255}}), R"("AP8=")");
}

TEST(Encode, SortsWhatHasNoOrder) {
  std::unordered_map<std::string, int> map;
  std::unordered_set<int> set;
  for (int i = 99; i >= 0; --i) {
    map[std::to_string(i)] = i;
    set.insert(i);
  }
  EXPECT_EQ(encode(map), encode(std::map<std::string, int>(map.begin(), map.end())));
  EXPECT_EQ(encode(set), encode(std::set<int>(set.begin(), set.end())));
}

TEST(Encode, TimesAndDurations) {
  using std::chrono::sys_seconds, std::chrono::sys_time;
  EXPECT_EQ(encode(sys_seconds(1700000000s)), R"("2023-11-14T22:13:20Z")");
  EXPECT_EQ(encode(sys_time<std::chrono::milliseconds>(1700000000250ms)), R"("2023-11-14T22:13:20.250Z")");
  EXPECT_EQ(encode(sys_time<std::chrono::nanoseconds>(-1ns)), R"("1969-12-31T23:59:59.999999999Z")");
  EXPECT_EQ(encode(std::chrono::sys_days(std::chrono::days(1))), R"("1970-01-02T00:00:00Z")");
  EXPECT_EQ(encode(sys_seconds::max()), "9223372036854775807");
  EXPECT_EQ(encode(1500ms), "1500");
}

TEST(Encode, AValue) {
  const value v = {{"a", array{1, nullptr}}};
  EXPECT_EQ(encode(v), R"({"a":[1,null]})");
}

TEST(ToValue, IsWhatTheTextWouldBe) {
  const auto v = to_value(order{.id = "1", .lines = {{"a", 2}}, .note = "n"});
  EXPECT_EQ(
      v, value({{"id", "1"}, {"lines", array{value({{"sku", "a"}, {"quantity", 2}})}}, {"note", "n"}, {"total", 0}}));
  EXPECT_EQ(write(v), encode(order{.id = "1", .lines = {{"a", 2}}, .note = "n"}));
  EXPECT_TRUE(to_value(std::numeric_limits<double>::quiet_NaN()).is_null());
  EXPECT_EQ(write(to_value(0.1F)), "0.1");
}

TEST(Encode, ReadsBackTheSame) {
  const order one{
      .id = "1", .lines = {{"é", 2}, {"b", -1}}, .note = "\"\n", .gift = std::make_unique<line>(), .total = 0.1};
  const auto text = encode(one);
  EXPECT_EQ(encode(decode<order>(text).value()), text);
}

}  // namespace
}  // namespace sparta::json
