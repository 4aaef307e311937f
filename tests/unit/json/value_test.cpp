#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <cstdint>
#include <gtest/gtest.h>
#include <limits>

namespace sparta::json {
namespace {

TEST(Value, IsNullUnlessToldOtherwise) {
  EXPECT_TRUE(value().is_null());
  EXPECT_TRUE(value(nullptr).is_null());
  EXPECT_EQ(value{}, nullptr);
}

TEST(Value, TakesLiteralsOfEachKind) {
  EXPECT_EQ(value(true).kind(), kind::boolean);
  EXPECT_EQ(value(7).kind(), kind::number);
  EXPECT_EQ(value(7.5).kind(), kind::number);
  EXPECT_EQ(value("text").kind(), kind::string);
  EXPECT_EQ(value(std::string_view("text")).kind(), kind::string);
  EXPECT_EQ(value(array{1, "two"}).kind(), kind::array);
  EXPECT_EQ(value(object{{"a", 1}}).kind(), kind::object);
}

TEST(Value, TakesNestedBraces) {
  const value v = {{"id", 42}, {"tags", array{"new", true, nullptr}}, {"sub", {{"pi", 3.5}}}};
  EXPECT_EQ(v.find("id")->as_int64(), 42);
  EXPECT_EQ(v.find("tags")->as_array().size(), 3U);
  EXPECT_EQ(v.find("sub")->find("pi")->as_double(), 3.5);
  EXPECT_EQ(v.find("none"), nullptr);
  EXPECT_EQ(value(1).find("id"), nullptr);
}

TEST(Value, NamesItsKinds) {
  EXPECT_EQ(name_of(value().kind()), "null");
  EXPECT_EQ(name_of(value(false).kind()), "boolean");
  EXPECT_EQ(name_of(value(1U).kind()), "number");
  EXPECT_EQ(name_of(value("").kind()), "string");
  EXPECT_EQ(name_of(value(array()).kind()), "array");
  EXPECT_EQ(name_of(value(object()).kind()), "object");
}

TEST(Value, KeepsAllBitsOfIntegers) {
  constexpr auto low = std::numeric_limits<std::int64_t>::min();
  constexpr auto high = std::numeric_limits<std::uint64_t>::max();
  EXPECT_EQ(value(low).as_int64(), low);
  EXPECT_EQ(value(high).as_uint64(), high);
  EXPECT_THROW(static_cast<void>(value(high).as_int64()), failure);
  EXPECT_THROW(static_cast<void>(value(-1).as_uint64()), failure);
}

TEST(Value, TellsWholeDoublesInRange) {
  EXPECT_EQ(value(1e3).to_int64(), 1000);
  EXPECT_EQ(value(-0.0).to_int64(), 0);
  EXPECT_EQ(value(1.5).to_int64(), std::nullopt);
  EXPECT_EQ(value(0x1p63).to_int64(), std::nullopt);
  EXPECT_EQ(value(-0x1p63).to_int64(), std::numeric_limits<std::int64_t>::min());
  EXPECT_EQ(value(0x1p63).to_uint64(), std::uint64_t{1} << 63U);
  EXPECT_EQ(value(0x1p64).to_uint64(), std::nullopt);
  EXPECT_EQ(value(std::numeric_limits<double>::quiet_NaN()).to_int64(), std::nullopt);
  EXPECT_EQ(value("1").to_int64(), std::nullopt);
}

TEST(Value, ComparesNumbersByWhatTheyAre) {
  EXPECT_EQ(value(1), value(1.0));
  EXPECT_EQ(value(1.0), value(1U));
  EXPECT_EQ(value(std::uint64_t{1} << 63U), value(0x1p63));
  EXPECT_NE(value(std::numeric_limits<std::int64_t>::max()), value(0x1p63));
  EXPECT_NE(value(1), value(true));
  EXPECT_NE(value(0), value(nullptr));
  EXPECT_NE(value(1), value("1"));
}

TEST(Value, SaysWhatItIsWhenAskedForAnotherKind) {
  try {
    static_cast<void>(value(1).as_string());
    FAIL() << "no exception";
  } catch (const failure& why) {
    EXPECT_STREQ(why.what(), "expected string, got number");
    EXPECT_EQ(why.error().kind, error_kind::decode);
  }
  EXPECT_THROW(static_cast<void>(value("x").as_bool()), failure);
  EXPECT_THROW(static_cast<void>(value("x").as_double()), failure);
  EXPECT_THROW(static_cast<void>(value("x").as_array()), failure);
  EXPECT_THROW(static_cast<void>(value("x").as_object()), failure);
}

TEST(Value, CopiesAreIndependent) {
  value a = {{"list", array{1, 2}}};
  const value b = a;
  a.as_object()["list"].as_array().emplace_back(3);
  EXPECT_EQ(b.find("list")->as_array().size(), 2U);
  EXPECT_EQ(a.find("list")->as_array().size(), 3U);
}

TEST(Value, MovedFromIsNull) {
  value a = "a text that is too long for any small buffer";
  const value b = std::move(a);
  EXPECT_TRUE(a.is_null());  // NOLINT(bugprone-use-after-move): what is left is promised
  EXPECT_TRUE(b.is_string());
}

TEST(Value, MayBeAssignedAPartOfItself) {
  value a = {{"inner", {{"x", array{1}}}}};
  a = *a.find("inner");
  EXPECT_EQ(a, value({{"x", array{1}}}));
  a = std::move(a.as_object()["x"]);
  EXPECT_EQ(a, value(array{1}));
  const auto& same = a;
  a = same;
  EXPECT_EQ(a, value(array{1}));
}

TEST(Value, DestroysAnyDepthWithoutRecursion) {
  value deep;
  for (int i = 0; i < 1'000'000; ++i) {
    array outer;
    outer.push_back(std::move(deep));
    deep = std::move(outer);
  }
  EXPECT_TRUE(deep.is_array());
}

}  // namespace
}  // namespace sparta::json
