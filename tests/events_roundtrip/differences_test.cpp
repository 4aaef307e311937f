#include "events_roundtrip/differences.hpp"

#include "events_roundtrip/types.hpp"

#include <sparta/json/parse.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::events_roundtrip {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> between(std::string_view before, std::string_view after) {
  return differences(*json::parse(before), *json::parse(after));
}

TEST(differences, none_in_order_and_spelling) {
  EXPECT_THAT(between(R"({"a": 1, "b": [1.0, 1e3]})", R"({"b": [1, 1000], "a": 1.0})"), IsEmpty());
}

TEST(differences, name_the_place) {
  EXPECT_THAT(between(R"({"a": {"b": [1, 2]}})", R"({"a": {"b": [1, "2"]}})"), ElementsAre(R"(a.b[1]: 2 became "2")"));
  EXPECT_THAT(between(R"({"a": {"b": null}})", R"({"a": {}})"), ElementsAre("a.b: null was lost"));
  EXPECT_THAT(between(R"({"a": {}})", R"({"a": {"b": ""}})"), ElementsAre(R"(a.b: "" was added)"));
  EXPECT_THAT(between(R"([1, 2])", R"([1])"), ElementsAre("the payload: 2 elements became 1"));
  EXPECT_THAT(between("1", "null"), ElementsAre("the payload: 1 became null"));
}

TEST(differences, tell_all) { EXPECT_EQ(between(R"({"a": 1, "b": 2})", R"({"c": 3})").size(), 3U); }

TEST(types, have_names_of_their_own_in_order) {
  const auto all = types();
  ASSERT_FALSE(all.empty());
  for (std::size_t i = 1; i < all.size(); ++i) EXPECT_LT(all[i - 1].name, all[i].name);
}

}  // namespace
}  // namespace sparta::events_roundtrip
