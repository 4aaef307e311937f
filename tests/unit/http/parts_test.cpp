#include <sparta/http/parts.hpp>

#include <chrono>
#include <gtest/gtest.h>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace shop {

enum class colour : unsigned char { red, dark_blue };
constexpr auto json_names(sparta::json::as<colour>) { return sparta::json::camel_case(); }

struct even {
  int number = 0;
};
std::optional<even> from_text(std::string_view text, sparta::json::as<even>) {
  const auto number = sparta::http::from_text(text, sparta::json::as<int>{});
  if (!number || *number % 2 != 0) return std::nullopt;
  return even{*number};
}

struct line {
  std::string sku;
  int count = 0;
};
struct basket {
  std::vector<line> lines;
};
struct caller {
  std::string sub;
};

}  // namespace shop

namespace sparta::http {
namespace {

using namespace std::chrono_literals;

template <class T>
std::optional<T> read(std::string_view text) {
  return from_text(text, json::as<T>{});
}

TEST(FromText, ReadsNumbersWhole) {
  EXPECT_EQ(read<int>("-7"), -7);
  EXPECT_EQ(read<std::uint8_t>("255"), 255);
  EXPECT_EQ(read<double>("1e3"), 1000.0);
  for (const char* bad : {"", " 7", "7x", "+7", "0x7", "2147483648"}) EXPECT_EQ(read<int>(bad), std::nullopt) << bad;
  EXPECT_EQ(read<unsigned>("-1"), std::nullopt);
  for (const char* bad : {"inf", "nan", "1e999", ""}) EXPECT_EQ(read<double>(bad), std::nullopt) << bad;
}

TEST(FromText, ReadsTruth) {
  EXPECT_EQ(read<bool>("true"), true);
  EXPECT_EQ(read<bool>("0"), false);
  EXPECT_EQ(read<bool>("yes"), std::nullopt);
}

TEST(FromText, ReadsEnumeratorsByTheirNamesInJson) {
  EXPECT_EQ(read<shop::colour>("darkBlue"), shop::colour::dark_blue);
  EXPECT_EQ(read<shop::colour>("dark_blue"), std::nullopt);
  EXPECT_EQ(read<shop::colour>("1"), std::nullopt);
}

TEST(FromText, ReadsTimesAndDurations) {
  using seconds = std::chrono::sys_seconds;
  EXPECT_EQ(read<seconds>("1970-01-01T00:01:00Z"), seconds(60s));
  EXPECT_EQ(read<seconds>("yesterday"), std::nullopt);
  EXPECT_EQ(read<std::chrono::minutes>("90"), 90min);
  EXPECT_EQ(read<std::chrono::minutes>("90min"), std::nullopt);
}

TEST(Parts, ReadATypeThatBringsItsOwn) {
  const request sent{.query_string_parameters = {{"n", "4"}, {"odd", "3"}}};
  EXPECT_EQ((std::get<0>(query<"n", shop::even>::take(sent))->number), 4);
  EXPECT_EQ((std::get<1>(query<"odd", shop::even>::take(sent)).status), 400);
}

TEST(Parts, AreRequiredOptionalOrRepeated) {
  const request sent{.query_string_parameters = {{"n", "4"}, {"n", "5"}}, .headers = {{"X-Id", "a"}}};
  EXPECT_EQ((*std::get<0>(query<"n", int>::take(sent))), 4);
  EXPECT_EQ((*std::get<0>(query<"n", std::vector<int>>::take(sent))), (std::vector{4, 5}));
  EXPECT_EQ((*std::get<0>(query<"none", std::optional<int>>::take(sent))), std::nullopt);
  EXPECT_EQ((*std::get<0>(query<"n", std::optional<int>>::take(sent))), 4);
  EXPECT_EQ((*std::get<0>(header<"x-id">::take(sent))), "a");
  const problem missing = std::get<1>(cookie<"session">::take(sent));
  EXPECT_EQ(missing.detail, "the cookie 'session' is missing");
  const json::value errors =
      json::array{{{"in", "cookie"}, {"name", "session"}, {"detail", "the cookie 'session' is missing"}}};
  EXPECT_EQ(*missing.more.find("errors"), errors);
}

request posted(std::string body, std::string type = "application/json") {
  return {.headers = {{"content-type", std::move(type)}}, .body = std::move(body)};
}

TEST(Body, TellsWhereItIsWrong) {
  const problem why = std::get<1>(body<shop::basket>::take(posted(R"({"lines": [{"sku": "a", "count": "x"}]})")));
  EXPECT_EQ(why.status, 400);
  EXPECT_EQ(why.detail, "lines[0].count: expected integer, got string (byte 33)");
  const json::value& first = why.more.find("errors")->as_array().at(0);
  EXPECT_EQ(first.find("path")->as_string(), "lines[0].count");
  EXPECT_EQ(first.find("detail")->as_string(), "expected integer, got string (byte 33)");
  const problem no_json = std::get<1>(body<shop::basket>::take(posted("{")));
  EXPECT_EQ(no_json.more.find("errors")->as_array().at(0).find("path")->as_string(), "");
}

TEST(Body, KeepsAnOddNameInOnePiece) {
  const problem why = std::get<1>(body<std::map<std::string, int>>::take(posted(R"({"a: \"b\" ]": true})")));
  EXPECT_EQ(why.more.find("errors")->as_array().at(0).find("path")->as_string(), R"(["a: \"b\" ]"])");
}

TEST(Body, IsOfItsMediaType) {
  EXPECT_EQ(std::get<0>(body<int>::take(posted("1", "Application/Problem+JSON; charset=utf-8"))).value(), 1);
  const problem why = std::get<1>(body<int>::take(posted("1", "text/plain")));
  EXPECT_EQ(why.status, 415);
  EXPECT_EQ(*to_response(why).headers.find("accept"), "application/json");
}

TEST(Body, MayBeMissingWhenItIsOptional) {
  EXPECT_EQ(std::get<1>(body<int>::take(posted(""))).detail, "the body is missing");
  EXPECT_EQ(*std::get<0>(body<std::optional<int>>::take(posted(""))), std::nullopt);
  EXPECT_EQ(*std::get<0>(body<std::optional<int>>::take(posted("7"))), 7);
  EXPECT_EQ(std::get<1>(body<std::optional<int>>::take(posted("x"))).status, 400);
}

TEST(Body, IsAnyTextAndAnyJson) {
  EXPECT_EQ(*std::get<0>(body<std::string>::take(posted("<a/>", "text/xml"))), "<a/>");
  EXPECT_EQ(*std::get<0>(body<json::value>::take(posted("[1]"))), (json::value(json::array{1})));
}

TEST(Claims, AreFoundWhereverTheFrontPutsThem) {
  const json::value told = {{"sub", "ada"}};
  for (const json::value& authorizer : {json::value{{"jwt", {{"claims", told}, {"scopes", nullptr}}}},
                                        json::value{{"lambda", told}}, json::value{{"claims", told}}, told}) {
    const request sent{.authorizer = authorizer};
    EXPECT_EQ(std::get<0>(claims<shop::caller>::take(sent))->sub, "ada");
    EXPECT_EQ(*std::get<0>(http::authorizer<>::take(sent)), authorizer);
  }
}

TEST(Claims, AreRefusedWhenTheyAreMissingOrWrong) {
  EXPECT_EQ(std::get<1>(claims<shop::caller>::take({})).status, 401);
  EXPECT_EQ(std::get<1>(claims<>::take({.authorizer = {{"jwt", json::object()}}})).status, 401);
  EXPECT_EQ(std::get<1>(claims<shop::caller>::take({.authorizer = {{"claims", json::object()}}})).status, 403);
}

}  // namespace
}  // namespace sparta::http
