#include <sparta/json/json.hpp>

#include <gtest/gtest.h>
#include <memory>

namespace sparta::json {
namespace {

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

TEST(Limits, BoundTheDepth) {
  EXPECT_TRUE(parse(nested(512)));
  const auto refused = parse(nested(513));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().message,
            "not JSON: arrays and objects nested deeper than 512 at line 1, column 513 (byte 512)");
  EXPECT_TRUE(parse(nested(3), {.depth = 3}));
  EXPECT_FALSE(parse(nested(4), {.depth = 3}));
  EXPECT_FALSE(parse(nested(5'000'000)));
}

TEST(Limits, BoundTheLength) {
  EXPECT_TRUE(parse("[1,2]", {.bytes = 5}));
  const auto refused = parse("[1,2]", {.bytes = 4});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().message, "JSON of 5 bytes is larger than the limit of 4");
}

struct chain {
  int here = 0;
  std::unique_ptr<chain> next;
};

TEST(Limits, BoundRecursiveTypes) {
  std::string text = "{}";
  for (int i = 0; i < 500; ++i) text = R"({"next":)" + text + "}";
  EXPECT_TRUE(decode<chain>(text));
  for (int i = 0; i < 100; ++i) text = R"({"next":)" + text + "}";
  EXPECT_FALSE(decode<chain>(text));
}

TEST(Limits, CostNoMoreThanSortingForManyNames) {
  std::string text = "{";
  for (int i = 0; i < 200'000; ++i) text += "\"" + std::to_string(i) + "\":1,";
  const auto parsed = parse(text + "\"0\":2}");
  ASSERT_TRUE(parsed);
  EXPECT_EQ(parsed->as_object().size(), 200'000U);
  EXPECT_EQ(*parsed->find("0"), 2);
}

TEST(Limits, KeepMessagesShort) {
  const auto failed = decode<std::vector<bool>>(R"([")" + std::string(1'000'000, 'x') + R"("])");
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().message, "[0]: expected boolean, got string (byte 1)");
}

}  // namespace
}  // namespace sparta::json
