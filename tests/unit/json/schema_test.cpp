#include <sparta/json/json.hpp>
#include <sparta/json/schema.hpp>

#include <array>
#include <chrono>
#include <gtest/gtest.h>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

namespace catalogue {

enum class kind : unsigned char { book, tea_pot };
constexpr auto json_names(sparta::json::as<kind>) { return sparta::json::kebab_case(); }

struct line {
  std::string sku;
  int count = 1;
};
struct listed {
  std::string id;
  kind what;
  std::optional<std::string> note{};
  std::vector<line> lines;
  line first;
};
constexpr auto json_names(sparta::json::as<listed>) { return sparta::json::names({{"id", "listId"}}); }

struct node {
  std::string name;
  std::vector<node> below{};
};
struct open {
  int size = 0;
  sparta::json::rest more{};
};
template <class T>
struct page {
  std::vector<T> items;
};
struct noted {
  std::map<std::string, int> counts{};
  std::string note = "none";
};
struct custom {};
void to_json(sparta::json::writer& out, const custom&) { out.null(); }
struct colour {};
void to_json(sparta::json::writer& out, const colour&) { out.string("red"); }
sparta::json::value json_schema(sparta::json::as<colour>) { return {{"type", "string"}, {"pattern", "^[a-z]+$"}}; }

}  // namespace catalogue

namespace other {
struct line {
  bool straight;
};
}  // namespace other

namespace sparta::json {
namespace {

value parsed(const char* text) { return parse(text).value(); }
template <class T>
std::string text_of() {
  return write(schema_of<T>());
}

TEST(Schema, IsOfPlainTypes) {
  EXPECT_EQ(text_of<bool>(), R"({"type":"boolean"})");
  EXPECT_EQ(text_of<int>(), R"({"type":"integer","format":"int32"})");
  EXPECT_EQ(text_of<long>(), R"({"type":"integer","format":"int64"})");
  EXPECT_EQ(text_of<std::uint8_t>(), R"({"type":"integer","minimum":0,"maximum":255})");
  EXPECT_EQ(text_of<std::uint64_t>(), R"({"type":"integer","minimum":0})");
  EXPECT_EQ(text_of<double>(), R"({"type":"number"})");
  EXPECT_EQ(text_of<std::string>(), R"({"type":"string"})");
  EXPECT_EQ(text_of<std::string_view>(), R"({"type":"string"})");
  EXPECT_EQ(text_of<value>(), "{}");
  EXPECT_EQ(text_of<std::monostate>(), R"({"type":"null"})");
}

TEST(Schema, IsOfTimesBytesAndEnumerators) {
  EXPECT_EQ(text_of<std::chrono::sys_seconds>(), R"({"type":"string","format":"date-time"})");
  EXPECT_EQ(text_of<std::chrono::duration<int>>(), R"({"type":"integer","format":"int32"})");
  EXPECT_EQ(text_of<std::vector<std::byte>>(), R"({"type":"string","contentEncoding":"base64"})");
  EXPECT_EQ(text_of<catalogue::kind>(), R"({"type":"string","enum":["book","tea-pot"]})");
}

TEST(Schema, IsOfContainers) {
  EXPECT_EQ(text_of<std::vector<bool>>(), R"({"type":"array","items":{"type":"boolean"}})");
  EXPECT_EQ(text_of<std::set<bool>>(), R"({"type":"array","items":{"type":"boolean"},"uniqueItems":true})");
  EXPECT_EQ((text_of<std::array<bool, 2>>()),
            R"({"type":"array","items":{"type":"boolean"},"minItems":2,"maxItems":2})");
  EXPECT_EQ((text_of<std::map<std::string, bool>>()), R"({"type":"object","additionalProperties":{"type":"boolean"}})");
  EXPECT_EQ((schema_of<std::tuple<bool, std::string>>()),
            parsed(R"({"type": "array", "prefixItems": [{"type": "boolean"}, {"type": "string"}], "items": false,
                       "minItems": 2, "maxItems": 2})"));
  EXPECT_EQ(text_of<std::optional<bool>>(), R"({"anyOf":[{"type":"boolean"},{"type":"null"}]})");
  EXPECT_EQ(text_of<std::unique_ptr<bool>>(), R"({"anyOf":[{"type":"boolean"},{"type":"null"}]})");
  EXPECT_EQ((text_of<std::variant<std::string, bool>>()), R"({"anyOf":[{"type":"string"},{"type":"boolean"}]})");
}

TEST(Schema, NamesWhatAnAggregateHasAndNeeds) {
  EXPECT_EQ(schema_of<catalogue::listed>(), parsed(R"({
    "$ref": "#/$defs/listed",
    "$defs": {
      "listed": {
        "type": "object",
        "properties": {
          "listId": {"type": "string"},
          "what": {"type": "string", "enum": ["book", "tea-pot"]},
          "note": {"type": "string"},
          "lines": {"type": "array", "items": {"$ref": "#/$defs/line"}},
          "first": {"$ref": "#/$defs/line"}
        },
        "required": ["listId", "what", "lines", "first"]
      },
      "line": {
        "type": "object",
        "properties": {"sku": {"type": "string"}, "count": {"type": "integer", "format": "int32"}},
        "required": ["sku"]
      }
    }
  })"));
}

TEST(Schema, SeesDefaultsThatOnlyTheRunningProgramHas) {
  const value made = schema_of<catalogue::noted>();
  EXPECT_EQ(write(*made.find("$defs")->find("noted")->find("required")), R"(["counts"])");
}

TEST(Schema, OfATypeThatHoldsItselfRefersToItself) {
  EXPECT_EQ(*schema_of<catalogue::node>().find("$defs")->find("node")->find("properties")->find("below"),
            parsed(R"({"type": "array", "items": {"$ref": "#/$defs/node"}})"));
}

TEST(Schema, OfATypeThatKeepsTheRestRequiresNothing) {
  EXPECT_EQ(*schema_of<catalogue::open>().find("$defs")->find("open"),
            parsed(R"({"type": "object", "properties": {"size": {"type": "integer", "format": "int32"}}})"));
}

TEST(Schema, KnowsOnlyWhatATypeWithFunctionsOfItsOwnTells) {
  EXPECT_EQ(text_of<catalogue::custom>(), "{}");
  EXPECT_EQ(text_of<catalogue::colour>(), R"({"type":"string","pattern":"^[a-z]+$"})");
}

TEST(Schemas, GiveEachTypeANameOfItsOwn) {
  schemas all("#/components/schemas/");
  EXPECT_EQ(write(all.of<catalogue::line>()), R"({"$ref":"#/components/schemas/line"})");
  EXPECT_EQ(write(all.of<other::line>()), R"({"$ref":"#/components/schemas/line_2"})");
  EXPECT_EQ(write(all.of<catalogue::line>()), R"({"$ref":"#/components/schemas/line"})");
  EXPECT_EQ(write(all.of<catalogue::page<other::line>>()), R"({"$ref":"#/components/schemas/page_line"})");
  EXPECT_EQ(all.definitions().size(), 3U);
}

}  // namespace
}  // namespace sparta::json
