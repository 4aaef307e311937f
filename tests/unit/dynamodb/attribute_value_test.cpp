#include <sparta/dynamodb/attribute_value.hpp>
#include <sparta/json/json.hpp>

#include <gtest/gtest.h>

namespace sparta::dynamodb {
namespace {

binary bytes(std::string_view text) {
  const auto view = std::as_bytes(std::span(text.data(), text.size()));
  return {view.begin(), view.end()};
}

result<attribute_value> decode(std::string_view text) { return json::decode<attribute_value>(text); }

struct sample {
  const char* name;
  attribute_value value;
  const char* text;
};

std::vector<sample> samples() {
  return {
      {"null", nullptr, R"({"NULL":true})"},
      {"boolean", false, R"({"BOOL":false})"},
      {"string", "x", R"({"S":"x"})"},
      {"empty_string", "", R"({"S":""})"},
      {"number", 42, R"({"N":"42"})"},
      {"negative", -1, R"({"N":"-1"})"},
      {"large", UINT64_MAX, R"({"N":"18446744073709551615"})"},
      {"real", 9.5, R"({"N":"9.5"})"},
      {"exact", number{"0.10000000000000000000000000000000000001"},
       R"({"N":"0.10000000000000000000000000000000000001"})"},
      {"binary", bytes("abc\xff"), R"({"B":"YWJj/w=="})"},
      {"string_set", string_set{{"b", "a"}}, R"({"SS":["b","a"]})"},
      {"number_set", number_set{{{"1"}, {"2.50"}}}, R"({"NS":["1","2.50"]})"},
      {"binary_set", binary_set{{bytes("a"), bytes("")}}, R"({"BS":["YQ==",""]})"},
      {"list", list{"a", 1, list{}}, R"({"L":[{"S":"a"},{"N":"1"},{"L":[]}]})"},
      {"map", item{{"a", item{}}, {"b", nullptr}}, R"({"M":{"a":{"M":{}},"b":{"NULL":true}}})"},
  };
}

TEST(AttributeValue, IsWrittenAsTheWireHasIt) {
  for (const auto& [name, value, text] : samples()) EXPECT_EQ(json::encode(value), text) << name;
}

TEST(AttributeValue, IsReadAsItWasWritten) {
  for (const auto& [name, value, text] : samples()) {
    const auto read = decode(text);
    ASSERT_TRUE(read) << name << read.error().message;
    EXPECT_EQ(*read, value) << name;
  }
}

TEST(AttributeValue, IsReadInsideOthers) {
  const auto read = json::decode<item>(R"({"id": {"S": "42"}, "total": {"N": "9.50"}})");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->at("total").as_number().text, "9.50");
}

struct bad {
  const char* text;
  const char* message;
};

TEST(AttributeValue, SaysWhereItIsWrong) {
  const bad all[] = {
      {R"("x")", "expected object, got string"},
      {R"({})", "expected one member that names the kind, got 0 members"},
      {R"({"S":"a","N":"1"})", "expected one member that names the kind, got 2 members"},
      {R"({"X":"a"})", "expected one of S, N, B, SS, NS, BS, L, M, NULL, BOOL, got another member"},
      {R"({"N":1})", "N: expected a number as a string, got number"},
      {R"({"N":"1x"})", "N: not a number"},
      {R"({"N":""})", "N: not a number"},
      {R"({"N":"NaN"})", "N: not a number"},
      {R"({"N":"1."})", "N: not a number"},
      {R"({"N":"1e"})", "N: not a number"},
      {R"({"NULL":false})", "NULL: expected true, got false"},
      {R"({"B":"%"})", "B: expected base64, got \"%\""},
      {R"({"SS":["a",1]})", "SS[1]: expected string, got number"},
      {R"({"L":[{"S":"a"},{"M":{"k":{"N":"-"}}}]})", "L[1].M.k.N: not a number"},
  };
  for (const auto& [text, message] : all) {
    const auto read = decode(text);
    ASSERT_FALSE(read) << text;
    EXPECT_TRUE(read.error().message.starts_with(message)) << read.error().message;
  }
}

TEST(AttributeValue, HasSetsThatAreEqualInAnyOrder) {
  EXPECT_EQ(attribute_value(string_set{{"a", "b"}}), attribute_value(string_set{{"b", "a"}}));
  EXPECT_NE(attribute_value(string_set{{"a", "b"}}), attribute_value(string_set{{"a", "c"}}));
  EXPECT_NE(attribute_value(string_set{{"a"}}), attribute_value(list{"a"}));
  EXPECT_NE(attribute_value(list{"a", "b"}), attribute_value(list{"b", "a"}));
}

TEST(AttributeValue, RefusesToBeAnotherKind) {
  const attribute_value text = "x";
  EXPECT_EQ(text.as_string(), "x");
  try {
    (void)text.as_number();
    FAIL();
  } catch (const failure& why) {
    EXPECT_EQ(why.error().message, "expected N, got S");
  }
}

TEST(AttributeValue, FindsMembersOfAMapOnly) {
  const attribute_value map = item{{"a", 1}};
  ASSERT_NE(map.find("a"), nullptr);
  EXPECT_EQ(map.find("a")->as_number().to_int64(), 1);
  EXPECT_EQ(map.find("b"), nullptr);
  EXPECT_EQ(attribute_value("a").find("a"), nullptr);
}

TEST(Item, IsWrittenWithoutTheKindOfAMap) {
  const std::string text = R"({"id":{"S":"42"},"size":{"M":{"n":{"N":"1"}}}})";
  const auto read = json::decode<item>(text);
  ASSERT_TRUE(read);
  EXPECT_EQ(json::encode(*read), text);
}

TEST(Number, IsReadWhenItFits) {
  EXPECT_EQ(number{"12"}.to_int64(), 12);
  EXPECT_EQ(number{"+1.2e1"}.to_int64(), 12);
  EXPECT_EQ(number{"1.5"}.to_int64(), std::nullopt);
  EXPECT_EQ(number{"-1"}.to_uint64(), std::nullopt);
  EXPECT_EQ(number{"18446744073709551615"}.to_uint64(), UINT64_MAX);
  EXPECT_EQ(number{"0.25"}.to_double(), 0.25);
  EXPECT_EQ(number{"x"}.to_double(), std::nullopt);
}

}  // namespace
}  // namespace sparta::dynamodb
