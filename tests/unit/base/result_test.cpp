#include <sparta/result.hpp>

#include <gtest/gtest.h>
#include <memory>
#include <string>

namespace sparta {
namespace {

result<int> parse(const std::string& text) {
  if (text.empty()) return error{.kind = error_kind::decode, .message = "empty"};
  return std::stoi(text);
}

TEST(Result, HoldsAValue) {
  auto r = parse("7");
  ASSERT_TRUE(r);
  EXPECT_EQ(*r, 7);
  EXPECT_EQ(r.value(), 7);
  EXPECT_EQ(r.value_or(1), 7);
}

TEST(Result, HoldsAnError) {
  const auto r = parse("");
  ASSERT_FALSE(r);
  EXPECT_EQ(r.error().kind, error_kind::decode);
  EXPECT_EQ(r.value_or(1), 1);
}

TEST(Result, ThrowsTheErrorInsteadOfTheValue) {
  try {
    static_cast<void>(parse("").value());
    FAIL() << "no exception";
  } catch (const failure& why) {
    EXPECT_STREQ(why.what(), "empty");
    EXPECT_EQ(why.error().kind, error_kind::decode);
  }
}

TEST(Result, ChainsFunctionsThatMayFail) {
  const auto half = [](int number) -> result<int> {
    if (number % 2 != 0) return error{.message = "odd"};
    return number / 2;
  };
  EXPECT_EQ(parse("8").and_then(half).and_then(half).value(), 2);
  EXPECT_EQ(parse("6").and_then(half).and_then(half).error().message, "odd");
  EXPECT_EQ(parse("").and_then(half).error().message, "empty");
}

TEST(Result, TransformsItsValue) {
  EXPECT_EQ(parse("8").transform([](int number) { return std::to_string(number) + "!"; }).value(), "8!");
  EXPECT_EQ(parse("").transform([](int number) { return number + 1; }).error().message, "empty");
}

TEST(Result, MovesWhatCannotBeCopied) {
  result<std::unique_ptr<int>> r = std::make_unique<int>(7);
  const auto taken = std::move(r).value();
  EXPECT_EQ(*taken, 7);
}

TEST(Result, OfNothingIsSuccessOrError) {
  const result<void> fine;
  EXPECT_TRUE(fine);
  EXPECT_NO_THROW(fine.value());
  const result<void> broken = error{.message = "no"};
  EXPECT_FALSE(broken);
  EXPECT_THROW(broken.value(), failure);
}

TEST(Error, CollectsNotesAndKeepsTheFirstRemedy) {
  const auto why = error{.message = "m"}.with_note("a").with_note("b").with_remedy("first").with_remedy("second");
  EXPECT_EQ(why.notes, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(why.remedy, "first");
}

TEST(Error, NamesItsKind) {
  EXPECT_EQ(name_of(error_kind::not_found), "not_found");
  EXPECT_EQ(name_of(error_kind::rolled_back), "rolled_back");
}

}  // namespace
}  // namespace sparta
