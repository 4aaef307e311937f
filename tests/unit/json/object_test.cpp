#include <sparta/json/object.hpp>

#include <gtest/gtest.h>

namespace sparta::json {
namespace {

TEST(Object, KeepsTheOrderOfItsMembers) {
  object o;
  o["z"] = 1;
  o["a"] = 2;
  o["z"] = 3;
  ASSERT_EQ(o.size(), 2U);
  EXPECT_EQ(o.begin()->name, "z");
  EXPECT_EQ(o.begin()->value, 3);
}

TEST(Object, OfEqualNamesKeepsTheLast) {
  const object o = {{"a", 1}, {"b", 2}, {"a", 3}};
  EXPECT_EQ(o.size(), 2U);
  EXPECT_EQ(*o.find("a"), 3);
}

TEST(Object, OfManyEqualNamesKeepsTheLast) {
  object::container members;
  for (int i = 0; i < 1000; ++i) members.push_back({std::to_string(i % 100), i});
  const object o(std::move(members));
  EXPECT_EQ(o.size(), 100U);
  for (int i = 0; i < 100; ++i) EXPECT_EQ(*o.find(std::to_string(i)), 900 + i);
}

TEST(Object, IsEqualInAnyOrder) {
  EXPECT_EQ((object{{"a", 1}, {"b", 2}}), (object{{"b", 2}, {"a", 1}}));
  EXPECT_NE((object{{"a", 1}, {"b", 2}}), (object{{"a", 1}, {"c", 2}}));
  EXPECT_NE((object{{"a", 1}}), (object{{"a", 1}, {"b", 2}}));
}

TEST(Object, ErasesByName) {
  object o = {{"a", 1}, {"b", 2}};
  EXPECT_TRUE(o.erase("a"));
  EXPECT_FALSE(o.erase("a"));
  EXPECT_FALSE(o.contains("a"));
  EXPECT_TRUE(o.contains("b"));
}

}  // namespace
}  // namespace sparta::json
