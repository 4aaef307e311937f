#include <sparta/json/json.hpp>

#include <gtest/gtest.h>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace json = sparta::json;

namespace {

struct inner {
  int size = 0;
  json::rest more{};
};

struct record {
  std::string id;
  std::optional<int> count;
  std::vector<std::string> tags;
  std::map<std::string, std::string> labels;
  inner part;
  json::value any;
  json::rest more{};
};
constexpr auto json_names(json::as<record>) { return json::names({{"id", "Id"}}); }

std::string again(std::string_view text) {
  const auto decoded = json::decode<record>(text);
  return decoded ? json::encode(*decoded) : decoded.error().message;
}

TEST(rest, keeps_members_that_the_type_does_not_know) {
  const auto decoded = json::decode<record>(R"({"Id": "a", "new": {"deep": [1, null]}, "part": {"odd": true}})");
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->id, "a");
  EXPECT_EQ(decoded->more.unknown.size(), 1U);
  EXPECT_NE(decoded->part.more.unknown.find("odd"), nullptr);
  EXPECT_EQ(json::encode(*decoded), R"({"Id":"a","part":{"odd":true},"new":{"deep":[1,null]}})");
}

TEST(rest, leaves_out_what_was_missing) {
  EXPECT_EQ(again("{}"), "{}");
  EXPECT_EQ(again(R"({"part":{}})"), R"({"part":{}})");
}

TEST(rest, writes_null_where_null_was) {
  const std::string text = R"({"Id":null,"count":null,"tags":null,"labels":null,"part":null,"any":null})";
  EXPECT_EQ(again(text), text);
}

TEST(rest, writes_what_was_there_though_it_is_the_default) {
  const std::string text = R"({"Id":"","count":0,"tags":[],"labels":{},"part":{"size":0},"any":0})";
  EXPECT_EQ(again(text), text);
}

TEST(rest, writes_what_was_set_since) {
  auto decoded = json::decode<record>(R"({"Id": null})");
  ASSERT_TRUE(decoded);
  decoded->id = "b";
  decoded->count = 3;
  decoded->part.size = 1;
  EXPECT_EQ(json::encode(*decoded), R"({"Id":"b","count":3,"part":{"size":1}})");
}

TEST(rest, writes_all_of_a_value_that_was_never_decoded) { EXPECT_EQ(json::encode(inner{}), R"({"size":0})"); }

TEST(rest, still_refuses_another_kind) {
  EXPECT_EQ(again(R"({"part": {"size": "1"}})"), "part.size: expected integer, got string (byte 18)");
  EXPECT_EQ(again("[]"), "expected object, got array (byte 0)");
}

TEST(rest, keeps_the_last_of_members_with_one_name) { EXPECT_EQ(again(R"({"x":1,"x":2})"), R"({"x":2})"); }

TEST(rest, of_a_decoded_value_is_decoded_anew) {
  auto decoded = json::decode<inner>(R"({"old": 1})");
  ASSERT_TRUE(decoded);
  decoded = json::decode<inner>(R"({"size": 2})");
  EXPECT_EQ(json::encode(*decoded), R"({"size":2})");
}

}  // namespace
