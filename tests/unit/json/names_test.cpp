#include <sparta/json/json.hpp>

#include <gtest/gtest.h>

namespace shop {

struct order {
  std::string id;
  int line_items = 0;
  std::string e_tag = "x";
  int _private = 1;
};
constexpr auto json_names(sparta::json::as<order>) { return sparta::json::names({{"id", "order.Id"}}); }

struct camel {
  int line_items = 1;
  int event_source_arn = 2;
  int x2_y = 3;
};
constexpr auto json_names(sparta::json::as<camel>) {
  return sparta::json::camel_case({{"event_source_arn", "eventSourceARN"}});
}

struct pascal {
  int line_items = 1;
  int id = 2;
};
constexpr auto json_names(sparta::json::as<pascal>) { return sparta::json::pascal_case(); }

struct kebab {
  int line_items = 1;
  int detail_type = 2;
};
constexpr auto json_names(sparta::json::as<kebab>) { return sparta::json::kebab_case({{"detail_type", "DetailType"}}); }

}  // namespace shop

namespace sparta::json {
namespace {

TEST(Names, AreAsWrittenUnlessRenamed) {
  EXPECT_EQ(encode(shop::order{"1"}), R"({"order.Id":"1","line_items":0,"e_tag":"x","_private":1})");
  EXPECT_EQ(decode<shop::order>(R"({"order.Id":"2"})").value().id, "2");
  EXPECT_EQ(decode<shop::order>(R"({"id":"2"})").error().message, R"(["order.Id"]: missing (byte 0))");
}

TEST(Names, MayAllBeInAnotherCase) {
  EXPECT_EQ(encode(shop::camel()), R"({"lineItems":1,"eventSourceARN":2,"x2Y":3})");
  EXPECT_EQ(decode<shop::camel>(R"({"eventSourceARN":9})").value().event_source_arn, 9);
  EXPECT_EQ(encode(shop::pascal()), R"({"LineItems":1,"Id":2})");
  EXPECT_EQ(encode(shop::kebab()), R"({"line-items":1,"DetailType":2})");
}

}  // namespace
}  // namespace sparta::json
