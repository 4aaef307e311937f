#include "on/check_pattern.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/on/pattern.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using detail::dialect;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

auto problems(std::string_view text, dialect which = dialect::rule) {
  return problems_of(json::parse(text).value(), which);
}

struct bad {
  const char* pattern;
  const char* words;
  dialect which = dialect::rule;
};
void PrintTo(const bad& what, std::ostream* out) { *out << what.pattern; }

class impossible : public testing::TestWithParam<bad> {};
TEST_P(impossible, is_named) {
  EXPECT_THAT(problems(GetParam().pattern, GetParam().which), ElementsAre(HasSubstr(GetParam().words)));
}
INSTANTIATE_TEST_SUITE_P(
    patterns, impossible,
    testing::Values(
        bad{"[]", "an event pattern is no object"}, bad{"{}", "an event pattern asks for nothing"},
        bad{R"({"detail": {}})", "the field 'detail' of an event pattern asks for nothing"},
        bad{R"({"a": []})", "the field 'a' of an event pattern has no alternative"},
        bad{R"({"a": "x"})", "one value where a list"}, bad{R"({"a": null})", "one value where a list"},
        bad{R"({"a": [["x"]]})", "a list in its list"}, bad{R"({"a": [{"exists": true}, "x"]})", "don't matter"},
        bad{R"({"a": [{"exists": true}, {"exists": false}]})", "don't matter"},
        bad{R"({"a": {"b": [{"exists": 1}]}})", "'a.b' of an event pattern has an exists"},
        bad{R"({"$or": [{"a": [1]}]})", "$or that is no list of at least two"},
        bad{R"({"$or": {"a": [1]}})", "$or that is no list"},
        bad{R"({"b": {"a": [1], "$or": [{"a": [1]}, {"c": [2]}]}})", "'b.a' of an event pattern stands in an $or and"},
        bad{R"({"$or": [{"a": {"x": [1]}}, {"b": [2]}], "a": {"$or": [{"x": [1]}, {"y": [2]}]}})", "'a.x'"},
        bad{R"({"$or": [{"a": [1], "$or": [{"a": [2]}, {"b": [2]}]}, {"c": [2]}]})", "'a' of an event pattern stands"},
        bad{R"({"b": {"$or": [{"a": [1]}, {}]}})", "'b' of an event pattern asks for nothing"},
        bad{R"({"a": [{}]})", "no matcher"}, bad{R"({"a": [{"begins-with": "x"}]})", "no matcher"},
        bad{R"({"a": [{"prefix": "x", "suffix": "y"}]})", "no matcher"},
        bad{R"({"a": [{"cidr": {"prefix": "x"}}]})", "no matcher"}));
INSTANTIATE_TEST_SUITE_P(
    operands, impossible,
    testing::Values(bad{R"({"a": [{"prefix": 5}]})", "prefix of something else than text"},
                    bad{R"({"a": [{"equals-ignore-case": null}]})", "equals-ignore-case of something else"},
                    bad{R"({"a": [{"wildcard": "a**b"}]})", "two stars"},
                    bad{R"({"a": [{"wildcard": "a\\b"}]})", "backslash"},
                    bad{R"({"a": [{"wildcard": "a\\"}]})", "backslash"},
                    bad{R"({"a": [{"anything-but": {"wildcard": ["x", "**"]}}]})", "two stars"},
                    bad{R"({"a": [{"cidr": "10.0.0.0"}]})", "no block of addresses"},
                    bad{R"({"a": [{"cidr": "10.0.0.0/33"}]})", "no block of addresses"},
                    bad{R"({"a": [{"numeric": 5}]})", "numeric that is not like"},
                    bad{R"({"a": [{"numeric": []}]})", "numeric that is not like"},
                    bad{R"({"a": [{"numeric": [">"]}]})", "numeric that is not like"},
                    bad{R"({"a": [{"numeric": ["!", 5]}]})", "numeric that is not like"},
                    bad{R"({"a": [{"numeric": [">", "5"]}]})", "numeric that is not like"},
                    bad{R"({"a": [{"numeric": ["<", 5, ">", 0]}]})", "numeric that is not like"},
                    bad{R"({"a": [{"numeric": ["=", 5, "<", 6]}]})", "numeric that is not like"},
                    bad{R"({"a": [{"numeric": [">", 5, "<", 5]}]})", "empty range"},
                    bad{R"({"a": [{"numeric": [">", 6, "<", 5]}]})", "empty range"},
                    bad{R"({"a": [{"numeric": ["=", 5000000001]}]})", "five billion"},
                    bad{R"({"a": [5000000001]})", "five billion"},
                    bad{R"({"a": [{"anything-but": []}]})", "something else than texts"},
                    bad{R"({"a": [{"anything-but": ["x", 1]}]})", "something else than texts"},
                    bad{R"({"a": [{"anything-but": true}]})", "something else than texts"},
                    bad{R"({"a": [{"anything-but": {"prefix": ""}}]})", "every text"},
                    bad{R"({"a": [{"anything-but": {"suffix": []}}]})", "anything-but of nothing"},
                    bad{R"({"a": [{"anything-but": {"prefix": 5}}]})", "of something else than text"}));
INSTANTIATE_TEST_SUITE_P(
    dialects, impossible,
    testing::Values(bad{R"({"a": [{"wildcard": "x*"}]})", "only rules of EventBridge", dialect::mapping},
                    bad{R"({"a": [{"cidr": "10.0.0.0/8"}]})", "only rules of EventBridge", dialect::mapping},
                    bad{R"({"a": [{"anything-but": {"prefix": "x"}}]})", "of a filter is matched", dialect::mapping},
                    bad{R"({"a": [{"anything-but": {"suffix": "x"}}]})", "of a filter policy is matched",
                        dialect::topic_body},
                    bad{R"({"a": [{"Ref": "Name"}]})", "literals only", dialect::mapping},
                    bad{R"({"a": [{"prefix": {"Ref": "Name"}}]})", "literals only", dialect::mapping},
                    bad{R"({"a": [{"anything-but": ["x", {"Ref": "Name"}]}]})", "literals only", dialect::mapping},
                    bad{R"({"a": {"b": ["x"]}})", "attributes have no members", dialect::topic_attributes},
                    bad{R"({"a": [{"numeric": ["=", 1000000001]}]})", "beyond a billion", dialect::topic_body},
                    bad{R"({"a": [1], "b": [1], "c": [1], "d": [1], "e": [1], "f": [1]})", "more than five fields",
                        dialect::topic_attributes}));

TEST(check_pattern, finds_all_faults) {
  EXPECT_THAT(problems(R"({"a": [], "b": {"c": ["x", {"no": 1}, {"prefix": 5}]}})"),
              ElementsAre(HasSubstr("'a'"), HasSubstr("'b.c'"), HasSubstr("'b.c'")));
}

TEST(check_pattern, takes_what_eventbridge_takes) {
  EXPECT_THAT(problems(R"({"a": ["", null, true, 1.5, {"exists": false}, {"prefix": ""}, {"anything-but": "x"},
                                 {"anything-but": 1}, {"anything-but": {"prefix": ["a", "b"]}},
                                 {"numeric": [">=", -5e9, "<", 5e9]}, {"cidr": "::/0"}, {"wildcard": "*a\\**"},
                                 {"Ref": "Name"}, {"suffix": {"Fn::Sub": "x"}}]})"),
              IsEmpty());
}

std::string with_alternatives(std::size_t count, const std::string& name = "a") {
  std::string list;
  for (std::size_t i = 0; i < count; ++i) list += (i > 0 ? "," : "") + std::to_string(i % 10);
  return "\"" + name + "\":[" + list + "]";
}

TEST(check_pattern, takes_a_field_in_each_of_several_patterns) {
  EXPECT_THAT(problems(R"({"b": {"c": [0]}, "$or": [{"a": [1]}, {"a": [2], "b": {"d": [1]}}]})"), IsEmpty());
}

TEST(check_pattern, holds_patterns_to_the_quotas) {
  EXPECT_THAT(problems("{" + with_alternatives(1020) + "}"), IsEmpty());  // 2047 characters
  EXPECT_THAT(problems("{" + with_alternatives(1022) + "}"), ElementsAre(HasSubstr("longer than the 2048")));
  EXPECT_THAT(problems("{" + with_alternatives(1022) + "}", dialect::mapping), IsEmpty());
  EXPECT_THAT(problems("{" + with_alternatives(2047) + "}", dialect::mapping), ElementsAre(HasSubstr("4096")));
  EXPECT_THAT(problems("{" + with_alternatives(150) + "}", dialect::topic_attributes), IsEmpty());
  EXPECT_THAT(problems("{" + with_alternatives(151) + "}", dialect::topic_attributes),
              ElementsAre(HasSubstr("150 combinations")));
}

TEST(check_pattern, counts_deeper_values_of_a_topic_more_often) {
  // 5 at the top, 10 at depth 3: 5 × 10 × 3.
  EXPECT_THAT(
      problems("{" + with_alternatives(5) + R"(,"b":{"c":{)" + with_alternatives(10) + "}}}", dialect::topic_body),
      IsEmpty());
  EXPECT_THAT(
      problems("{" + with_alternatives(5) + R"(,"b":{"c":{)" + with_alternatives(11) + "}}}", dialect::topic_body),
      ElementsAre(HasSubstr("150 combinations")));
}

TEST(check_pattern, counts_the_combinations_of_any_of) {
  // 11 × 11 × 11 of them.
  std::string patterns = R"({"x":[1]})";
  for (int i = 0; i < 10; ++i) patterns += R"(,{"x":[1]})";
  const std::string either = R"("$or":[)" + patterns + "]";
  EXPECT_THAT(problems("{" + either + R"(,"a":{)" + either + R"(,"b":{)" + either + "}}}"),
              Contains(HasSubstr("1000 combinations")));
  EXPECT_THAT(problems("{" + either + R"(,"a":{)" + either + "}}"), IsEmpty());
}

TEST(check_pattern, shows_what_a_raw_pattern_has_wrong) {
  EXPECT_THAT(problems_of(pattern<>::raw({{"source", "shop"}}), dialect::rule),
              ElementsAre(HasSubstr("the field 'source' of an event pattern has one value")));
}

}  // namespace
}  // namespace sparta::on
