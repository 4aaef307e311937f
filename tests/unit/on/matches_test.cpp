#include <sparta/json/parse.hpp>
#include <sparta/on/matches.hpp>
#include <sparta/on/pattern.hpp>

#include <gtest/gtest.h>

namespace sparta::on {
namespace {

json::value parsed(std::string_view text) { return json::parse(text).value(); }

struct matching {
  const char* pattern;
  const char* event;
};
void PrintTo(const matching& what, std::ostream* out) { *out << what.pattern << " and " << what.event; }

class matched : public testing::TestWithParam<matching> {};
TEST_P(matched, by_the_pattern) { EXPECT_TRUE(matches(parsed(GetParam().pattern), parsed(GetParam().event))); }
class not_matched : public testing::TestWithParam<matching> {};
TEST_P(not_matched, by_the_pattern) { EXPECT_FALSE(matches(parsed(GetParam().pattern), parsed(GetParam().event))); }

#define SPARTA_MATCHED(name, ...) INSTANTIATE_TEST_SUITE_P(name, matched, testing::Values(__VA_ARGS__))
#define SPARTA_NOT_MATCHED(name, ...) INSTANTIATE_TEST_SUITE_P(name, not_matched, testing::Values(__VA_ARGS__))

SPARTA_MATCHED(equal, matching{R"({"a": ["x"]})", R"({"a": "x", "b": 1})"},
               matching{R"({"a": ["x", "y"]})", R"({"a": "y"})"}, matching{R"({"a": [""]})", R"({"a": ""})"},
               matching{R"({"a": [null]})", R"({"a": null})"}, matching{R"({"a": [true]})", R"({"a": true})"},
               matching{R"({"a": [300]})", R"({"a": 3.0e2})"}, matching{R"({"a": {"b": [1]}})", R"({"a": {"b": 1}})"});
SPARTA_NOT_MATCHED(equal, matching{R"({"a": ["x"]})", R"({"a": "X"})"}, matching{R"({"a": ["x"]})", R"({"b": "x"})"},
                   matching{R"({"a": [""]})", R"({"a": null})"}, matching{R"({"a": [null]})", R"({})"},
                   matching{R"({"a": [null]})", R"({"a": "null"})"}, matching{R"({"a": [1]})", R"({"a": "1"})"},
                   matching{R"({"a": [true]})", R"({"a": "true"})"}, matching{R"({"a": [1], "b": [1]})", R"({"a": 1})"},
                   matching{R"({"a": {"b": [1]}})", R"({"a": 1})"}, matching{R"({"a": ["x"]})", R"({"a": {"x": "x"}})"},
                   matching{R"({"a": []})", R"({"a": "x"})"}, matching{R"({"a": ["x"]})", R"("x")"});

SPARTA_MATCHED(lists, matching{R"({"a": ["y"]})", R"({"a": ["x", "y"]})"},
               matching{R"({"a": ["y"]})", R"({"a": [["x"], ["y"]]})"},
               matching{R"({"a": {"b": [1], "c": [2]}})", R"({"a": [{"b": 0}, {"b": 1, "c": 2}]})"},
               matching{R"({"a": {"b": {"c": [2]}}})", R"({"a": [{"b": [{"c": 1}, {"c": 2}]}]})"},
               matching{R"({"a": [{"anything-but": ["x"]}]})", R"({"a": ["x", "y"]})"});
SPARTA_NOT_MATCHED(lists, matching{R"({"a": ["y"]})", R"({"a": []})"}, matching{R"({"a": ["y"]})", R"({"a": ["x"]})"},
                   // Of one element, not of two.
                   matching{R"({"a": {"b": [1], "c": [2]}})", R"({"a": [{"b": 1, "c": 0}, {"b": 0, "c": 2}]})"},
                   matching{R"({"a": [{"anything-but": ["x"]}]})", R"({"a": ["x", "x"]})"});

SPARTA_MATCHED(text, matching{R"({"a": [{"prefix": "us-"}]})", R"({"a": "us-east-1"})"},
               matching{R"({"a": [{"prefix": ""}]})", R"({"a": ""})"},
               matching{R"({"a": [{"prefix": {"equals-ignore-case": "EventB"}}]})", R"({"a": "EVENTBRIDGE"})"},
               matching{R"({"a": [{"suffix": ".png"}]})", R"({"a": "cat.png"})"},
               matching{R"({"a": [{"suffix": {"equals-ignore-case": ".png"}}]})", R"({"a": "CAT.PNG"})"},
               matching{R"({"a": [{"equals-ignore-case": "alice"}]})", R"({"a": "ALICE"})"},
               matching{R"({"a": [{"wildcard": "dir/*.png"}]})", R"({"a": "dir/sub/cat.png"})"},
               matching{R"({"a": [{"wildcard": "a\\*b"}]})", R"({"a": "a*b"})"});
SPARTA_NOT_MATCHED(text, matching{R"({"a": [{"prefix": "us-"}]})", R"({"a": "eu-us-"})"},
                   matching{R"({"a": [{"prefix": ""}]})", R"({"a": 5})"},
                   matching{R"({"a": [{"prefix": "5"}]})", R"({"a": 55})"},
                   matching{R"({"a": [{"prefix": "us-"}]})", R"({"a": "u"})"},
                   matching{R"({"a": [{"suffix": ".png"}]})", R"({"a": "cat.PNG"})"},
                   matching{R"({"a": [{"equals-ignore-case": "alice"}]})", R"({"a": "alicea"})"},
                   matching{R"({"a": [{"wildcard": "dir/*.png"}]})", R"({"a": "dir.png"})"},
                   matching{R"({"a": [{"wildcard": "a\\*b"}]})", R"({"a": "axb"})"},
                   matching{R"({"a": [{"wildcard": "a**b"}]})", R"({"a": "ab"})"});

SPARTA_MATCHED(numbers, matching{R"({"a": [{"numeric": [">", 0, "<=", 5]}]})", R"({"a": 5})"},
               matching{R"({"a": [{"numeric": ["=", 3.018e2]}]})", R"({"a": 301.8})"},
               matching{R"({"a": [{"numeric": ["<", 10]}]})", R"({"a": [20, 9.5]})"},
               matching{R"({"a": [{"numeric": [">=", -1]}]})", R"({"a": -1})"});
SPARTA_NOT_MATCHED(numbers, matching{R"({"a": [{"numeric": [">", 0, "<=", 5]}]})", R"({"a": 0})"},
                   matching{R"({"a": [{"numeric": [">", 0]}]})", R"({"a": "1"})"},
                   matching{R"({"a": [{"numeric": [">", 0]}]})", R"({"a": null})"},
                   matching{R"({"a": [{"numeric": [">"]}]})", R"({"a": 1})"},
                   matching{R"({"a": [{"numeric": ["!", 1]}]})", R"({"a": 1})"},
                   matching{R"({"a": [{"numeric": []}]})", R"({"a": 1})"});

SPARTA_MATCHED(opposites, matching{R"({"a": [{"anything-but": "x"}]})", R"({"a": "y"})"},
               matching{R"({"a": [{"anything-but": ["x"]}]})", R"({"a": 5})"},
               matching{R"({"a": [{"anything-but": ["x"]}]})", R"({"a": null})"},
               matching{R"({"a": [{"anything-but": [1, 2]}]})", R"({"a": 3})"},
               matching{R"({"a": [{"anything-but": {"prefix": "us-"}}]})", R"({"a": "eu-"})"},
               matching{R"({"a": [{"anything-but": {"suffix": [".png", ".gif"]}}]})", R"({"a": "a.jpg"})"},
               matching{R"({"a": [{"anything-but": {"wildcard": "*/lib/*"}}]})", R"({"a": "/usr/bin/x"})"});
SPARTA_NOT_MATCHED(opposites, matching{R"({"a": [{"anything-but": "x"}]})", R"({"a": "x"})"},
                   matching{R"({"a": [{"anything-but": ["x"]}]})", R"({})"},
                   matching{R"({"a": [{"anything-but": [1, 2]}]})", R"({"a": 2.0})"},
                   matching{R"({"a": [{"anything-but": {"prefix": "us-"}}]})", R"({"a": "us-east-1"})"},
                   matching{R"({"a": [{"anything-but": {"suffix": [".png", ".gif"]}}]})", R"({"a": "a.gif"})"},
                   matching{R"({"a": [{"anything-but": {"equals-ignore-case": ["x", "y"]}}]})", R"({"a": "Y"})"},
                   matching{R"({"a": [{"anything-but": {"wildcard": "*/lib/*"}}]})", R"({"a": "/usr/lib/x"})"});

SPARTA_MATCHED(existence, matching{R"({"a": [{"exists": true}]})", R"({"a": null})"},
               matching{R"({"a": [{"exists": false}]})", R"({})"},
               matching{R"({"a": [{"exists": false}]})", R"({"a": []})"},
               matching{R"({"a": {"b": [{"exists": false}]}})", R"({})"},
               matching{R"({"a": {"b": [{"exists": false}]}})", R"({"a": 1})"},
               // Only leaves exist.
               matching{R"({"a": [{"exists": false}]})", R"({"a": {"b": 1}})"},
               matching{R"({"a": [{"exists": false}, "x"]})", R"({"a": "x"})"},
               matching{R"({"a": {"b": [{"exists": false}]}})", R"({"a": []})"},
               matching{R"({"a": {"b": [{"exists": false}]}})", R"({"a": [[]]})"},
               // In the element that has what was asked for before.
               matching{R"({"a": {"b": [1], "z": [{"exists": false}]}})", R"({"a": [{"b": 1}, {"b": 2, "z": 1}]})"},
               matching{R"({"a": {"b": [1], "c": {"z": [{"exists": false}]}}})",
                        R"({"a": [{"b": 2, "c": {"z": 1}}, {"b": 1, "c": [{"y": 1}]}]})"});
SPARTA_NOT_MATCHED(existence, matching{R"({"a": [{"exists": true}]})", R"({})"},
                   matching{R"({"a": [{"exists": true}]})", R"({"a": {"b": 1}})"},
                   matching{R"({"a": [{"exists": true}]})", R"({"a": []})"},
                   matching{R"({"a": [{"exists": false}]})", R"({"a": null})"},
                   matching{R"({"a": {"b": [1], "z": [{"exists": false}]}})", R"({"a": [{"b": 1, "z": 1}, {"b": 2}]})"},
                   // In no element, although the first one has none.
                   matching{R"({"a": {"b": [{"exists": false}]}})", R"({"a": [{"c": 1}, {"b": 1}]})"});

SPARTA_MATCHED(addresses, matching{R"({"a": [{"cidr": "10.0.0.0/24"}]})", R"({"a": "10.0.0.255"})"},
               matching{R"({"a": [{"cidr": "2001:db8::/32"}]})", R"({"a": "2001:db8:1::1"})"});
SPARTA_NOT_MATCHED(addresses, matching{R"({"a": [{"cidr": "10.0.0.0/24"}]})", R"({"a": "10.0.1.0"})"},
                   matching{R"({"a": [{"cidr": "10.0.0.0/24"}]})", R"({"a": "host"})"},
                   matching{R"({"a": [{"cidr": "0.0.0.0/0"}]})", R"({"a": "::1"})"});

SPARTA_MATCHED(either, matching{R"({"$or": [{"a": [1]}, {"b": [2]}]})", R"({"b": 2})"},
               matching{R"({"c": [3], "$or": [{"a": [1]}, {"b": [2]}]})", R"({"a": 1, "c": 3})"},
               matching{R"({"d": {"$or": [{"a": [1]}, {"b": [2]}]}})", R"({"d": {"b": 2}})"},
               matching{R"({"$or": [{"a": [{"exists": false}]}, {"b": [2]}]})", R"({"b": 1})"},
               // It is a field like any other when it holds no list.
               matching{R"({"$or": {"a": [1]}})", R"({"$or": {"a": 1}})"});
SPARTA_NOT_MATCHED(either, matching{R"({"$or": [{"a": [1]}, {"b": [2]}]})", R"({"a": 2, "b": 1})"},
                   matching{R"({"c": [3], "$or": [{"a": [1]}, {"b": [2]}]})", R"({"a": 1})"});

// What EventBridge refuses matches nothing.
SPARTA_NOT_MATCHED(malformed, matching{R"([])", R"({})"}, matching{R"({"a": "x"})", R"({"a": "x"})"},
                   matching{R"({"a": [{"unknown": "x"}]})", R"({"a": "x"})"},
                   matching{R"({"a": [{"prefix": "x", "suffix": "x"}]})", R"({"a": "x"})"},
                   matching{R"({"a": [{"Ref": "Table"}]})", R"({"a": "Table"})"});

TEST(matches, takes_a_typed_pattern) {
  const auto shop = pattern<>().source("shop").detail_type(prefix("Order "));
  EXPECT_TRUE(matches(shop, {{"source", "shop"}, {"detail-type", "Order placed"}}));
  EXPECT_FALSE(matches(shop, {{"source", "shop"}, {"detail-type", "Return"}}));
}

}  // namespace
}  // namespace sparta::on
