#include <sparta/json/json.hpp>

#include <gtest/gtest.h>
#include <map>

namespace sparta::json {
namespace {

struct line {
  std::string sku;
  int quantity = 1;
};
struct order {
  std::string id;
  std::vector<line> lines;
  double total = 0;
};
struct event {
  sparta::json::order order = {};
};
// The member has the name of its type, as in real payloads.
constexpr auto json_names(as<event>) { return names({{"order", "order"}}); }

std::string why_not(std::string_view text) {
  const auto decoded = decode<event>(text);
  if (decoded) return "it decodes";
  EXPECT_EQ(decoded.error().kind, error_kind::decode);
  return decoded.error().message;
}

TEST(DecodeError, SaysWhere) {
  EXPECT_EQ(why_not(R"({"order": {"id": "1", "lines": [{"sku": "a"}, {"sku": "b"}, {"sku": 5}]}})"),
            "order.lines[2].sku: expected string, got number (byte 68)");
}

TEST(DecodeError, SaysWhoseMemberIsMissing) {
  EXPECT_EQ(why_not("{}"), "order: missing (byte 0)");
  EXPECT_EQ(why_not(R"({"order": {}})"), "order.id: missing (byte 10)");
  EXPECT_EQ(why_not(R"({"order": {"id": "1", "lines": [{"quantity": 5}]}})"), "order.lines[0].sku: missing (byte 32)");
}

TEST(DecodeError, HasNoPathAtTheTop) {
  EXPECT_EQ(why_not(" []"), "expected object, got array (byte 1)");
  EXPECT_EQ(why_not("7"), "expected object, got number (byte 0)");
}

TEST(DecodeError, PointsToTheMemberThatCounts) {
  EXPECT_EQ(why_not(R"({"order": 1, "ord\u0065r": {"id": "é", "lines": [], "id" : null}})"),
            "order.id: expected string, got null (byte 60)");
}

TEST(DecodeError, FindsItsWayThroughAwkwardText) {
  EXPECT_EQ(why_not(R"({"a":"}]\"{[\\","b":[[],{"c":"\\\""}],"order":{"id":"1","lines":[{"sku":"]","x":{"y":[1,{}]}},
  1]}})"),
            "order.lines[1]: expected object, got number (byte 97)");
}

TEST(DecodeError, QuotesNamesThatArePathsThemselves) {
  const auto why = [](std::string_view text) {
    return decode<std::map<std::string, std::map<std::string, int>>>(text).error().message;
  };
  EXPECT_EQ(why(R"({"a.b":{"":"x"}})"), R"(["a.b"][""]: expected integer, got string (byte 11))");
  EXPECT_EQ(why(R"({"x":{"\"é\n":true}})"), "x[\"\\\"é\\n\"]: expected integer, got boolean (byte 15)");
}

TEST(DecodeError, CutsLongNamesBetweenCharacters) {
  std::string name = "x";
  for (int i = 0; i < 1000; ++i) name += "é";
  const auto failed = decode<std::map<std::string, int>>("{\"" + name + "\":null}");
  std::string shown = "x";
  for (int i = 0; i < 29; ++i) shown += "é";
  EXPECT_EQ(failed.error().message, "[\"" + shown + "…\"]: expected integer, got null (byte 2005)");
}

struct tree {
  std::vector<tree> t;
};

TEST(DecodeError, CutsLongPaths) {
  std::string text = "1";
  for (int i = 0; i < 100; ++i) text = R"({"t":[)" + text + "]}";
  EXPECT_EQ(decode<tree>(text).error().message,
            "t[0].t[0].t[0].t[0].t[0].t[0].t[0].t[0]….t[0].t[0].t[0].t[0].t[0].t[0].t[0].t[0]: "
            "expected object, got number (byte 600)");
}

TEST(DecodeError, IgnoresUnknownMembers) {
  EXPECT_EQ(why_not(R"({"order": {"id": "1", "lines": [], "more": {"a": [1]}}, "else": null})"), "it decodes");
}

TEST(DecodeError, PassesOnWhatIsNotJson) {
  EXPECT_EQ(why_not("{"), "not JSON: the text ends too early at line 1, column 2 (byte 1)");
}

}  // namespace
}  // namespace sparta::json
