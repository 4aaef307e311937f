#include <sparta/http/form.hpp>

#include <gtest/gtest.h>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace shop {

enum class size : unsigned char { small, very_large };
constexpr auto json_names(sparta::json::as<size>) { return sparta::json::kebab_case(); }

struct posted_order {
  std::string item;
  int count = 1;
  std::optional<double> discount{};
  bool express = true;
  std::vector<std::string> tags{};
  std::optional<size> how_large{};
};
constexpr auto json_names(sparta::json::as<posted_order>) { return sparta::json::names({{"how_large", "howLarge"}}); }

}  // namespace shop

namespace sparta::http {
namespace {

request posted(std::string body, std::string type = "application/x-www-form-urlencoded") {
  return {.method = "POST", .headers = {{"content-type", std::move(type)}}, .body = std::move(body)};
}

parameters parsed(std::string_view text) { return parse_form(text).value(); }

TEST(ParseForm, DecodesNamesAndValues) {
  EXPECT_EQ(parsed("a=1&b+c=%C3%A4+%26"), (parameters{{"a", "1"}, {"b c", "ä &"}}));
}

TEST(ParseForm, KeepsRepeatsInTheirOrder) {
  EXPECT_EQ(parsed("a=1&b=2&a=3"), (parameters{{"a", "1"}, {"b", "2"}, {"a", "3"}}));
}

TEST(ParseForm, TakesWhatIsOddAsTheStandardSays) {
  EXPECT_EQ(parsed(""), parameters());
  EXPECT_EQ(parsed("&&a&&"), (parameters{{"a", ""}}));
  EXPECT_EQ(parsed("=x&y=a=b"), (parameters{{"", "x"}, {"y", "a=b"}}));
  EXPECT_EQ(parsed("a=%&b=%4&c=%zz&d=%41"), (parameters{{"a", "%"}, {"b", "%4"}, {"c", "%zz"}, {"d", "A"}}));
  EXPECT_EQ(parsed("a=%FFx"), (parameters{{"a", "\xEF\xBF\xBDx"}}));
}

TEST(ParseForm, RefusesTooManyFields) {
  std::string text;
  for (std::size_t i = 0; i < most_form_fields; ++i) text += "&a";
  EXPECT_TRUE(parse_form(text));
  EXPECT_EQ(parse_form(text + "&a").error().kind, error_kind::decode);
}

TEST(Form, IsReadAsParameters) {
  const auto taken = form<>::take(posted("a=1"));
  EXPECT_EQ(*std::get<form<>>(taken), (parameters{{"a", "1"}}));
}

TEST(Form, IsReadAsAnAggregate) {
  const auto taken = form<shop::posted_order>::take(
      posted("item=Tea&count=2&discount=0.5&express=on&tags=a&tags=b&howLarge=very-large",
             "Application/X-WWW-Form-URLEncoded; charset=utf-8"));
  const shop::posted_order& made = *std::get<form<shop::posted_order>>(taken);
  EXPECT_EQ(made.item, "Tea");
  EXPECT_EQ(made.count, 2);
  EXPECT_EQ(made.discount, 0.5);
  EXPECT_TRUE(made.express);
  EXPECT_EQ(made.tags, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(made.how_large, shop::size::very_large);
}

TEST(Form, KnowsUntickedBoxesEmptyInputsAndDefaults) {
  const auto taken = form<shop::posted_order>::take(posted("item=&discount="));
  const shop::posted_order& made = *std::get<form<shop::posted_order>>(taken);
  EXPECT_EQ(made.item, "");
  EXPECT_EQ(made.count, 1);
  EXPECT_EQ(made.discount, std::nullopt);
  EXPECT_FALSE(made.express);
  EXPECT_TRUE(made.tags.empty());
}

problem refused(const request& what) { return std::get<problem>(form<shop::posted_order>::take(what)); }

TEST(Form, NamesTheFieldThatIsWrong) {
  const problem missing = refused(posted("count=2"));
  EXPECT_EQ(missing.status, 400);
  EXPECT_EQ(missing.detail, "the form field 'item' is missing");
  const problem unreadable = refused(posted("item=Tea&count=two"));
  EXPECT_EQ(unreadable.detail, "the form field 'count' has a value that can't be read");
  const auto& errors = unreadable.more.find("errors")->as_array();
  EXPECT_EQ(errors.at(0).find("name")->as_string(), "count");
  EXPECT_EQ(errors.at(0).find("in")->as_string(), "form");
  EXPECT_EQ(refused(posted("item=Tea&howLarge=huge")).status, 400);
  EXPECT_EQ(refused(posted("item=Tea&express=perhaps")).status, 400);
}

TEST(Form, RefusesAnotherMediaType) {
  const problem why = refused(posted("{}", "application/json"));
  EXPECT_EQ(why.status, 415);
  EXPECT_EQ(*why.headers.find("accept"), "application/x-www-form-urlencoded");
}

}  // namespace
}  // namespace sparta::http
