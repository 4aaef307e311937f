#include "api/draft_4.hpp"

#include "unit/on/wired.hpp"

#include <sparta/http.hpp>
#include <sparta/json/parse.hpp>
#include <sparta/prelude.hpp>

#include <cstddef>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace sparta::api {
namespace {

using namespace sparta::prelude;

struct line {
  std::string article;
  int prefixItems = 1;
};
struct order {
  std::string id;
  std::vector<line> lines;
};
struct tree {
  std::string name;
  std::vector<tree> below{};
};
struct odd {
  std::tuple<int, std::string> pair;
  std::vector<std::byte> bytes{};
};

http::response answer(const http::request&) { return {}; }

template <class T>
json::value schema() {
  json::schemas all("#/definitions/");
  json::value made = all.of<T>();
  return draft_4(std::move(made), all.definitions());
}

TEST(draft_4, has_the_type_at_the_top_and_what_it_refers_to_below) {
  EXPECT_EQ(schema<order>(), json::parse(R"({
    "$schema": "http://json-schema.org/draft-04/schema#",
    "type": "object",
    "properties": {"id": {"type": "string"}, "lines": {"type": "array", "items": {"$ref": "#/definitions/line"}}},
    "required": ["id", "lines"],
    "definitions": {"line": {
      "type": "object",
      "properties": {"article": {"type": "string"}, "prefixItems": {"type": "integer", "format": "int32"}},
      "required": ["article"]}}})")
                                 .value());
}

TEST(draft_4, refers_to_itself_where_the_type_does) {
  const json::value made = schema<tree>();
  EXPECT_EQ(made.find("type")->as_string(), "object");
  ASSERT_NE(made.find("definitions"), nullptr);
  EXPECT_NE(made.find("definitions")->find("tree"), nullptr);
}

TEST(draft_4, has_no_word_of_a_later_draft) {
  const json::value made = schema<odd>();
  const json::value& pair = *made.find("properties")->find("pair");
  EXPECT_EQ(pair.find("items")->as_array().size(), 2U);
  EXPECT_EQ(*pair.find("additionalItems"), json::value(false));
  EXPECT_EQ(pair.find("prefixItems"), nullptr);
  EXPECT_EQ(json::write(made).find("contentEncoding"), std::string::npos);
}

TEST(draft_4, is_what_a_model_of_a_type_has) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  const auto model = api.model<order>({.name = "Order"});
  api.with({.request_model = model, .validation = rest_validation::body}).post("/a", {.name = "F"}, answer);
  const on::wired made(service);
  EXPECT_THAT(made.problems, testing::IsEmpty());
  EXPECT_EQ(made.property("AWS::ApiGateway::Model", "Schema"), json::write(schema<order>()));
}

}  // namespace
}  // namespace sparta::api
