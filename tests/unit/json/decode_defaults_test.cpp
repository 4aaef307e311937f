#include <sparta/json/json.hpp>

#include <chrono>
#include <gtest/gtest.h>
#include <map>
#include <memory>

// A member may be missing when it has a default. Each test is a sentence of docs/reference/json.md.
namespace sparta::json {
namespace {

template <class T>
std::string missing_in(std::string_view text = "{}") {
  const auto decoded = decode<T>(text);
  return decoded ? "nothing" : decoded.error().message;
}

struct greeting_request {
  std::string name = "world";
};
struct line {
  std::string sku;
  int quantity = 1;
};
struct order {
  std::string id;
  std::vector<line> lines;
  double total = 0;
};

TEST(Default, OfAStringIsKept) { EXPECT_EQ(decode<greeting_request>("{}").value().name, "world"); }

TEST(Default, IsNoneForStringsAndListsWithout) {
  EXPECT_EQ(missing_in<order>(), "id: missing (byte 0)");
  EXPECT_EQ(missing_in<order>(R"({"id":"1"})"), "lines: missing (byte 0)");
  EXPECT_EQ(missing_in<line>(), "sku: missing (byte 0)");
}

TEST(Default, OfANumberMayBeZero) {
  EXPECT_EQ(decode<order>(R"({"id":"1","lines":[]})").value().total, 0);
  EXPECT_EQ(decode<line>(R"({"sku":"a"})").value().quantity, 1);
}

enum class color { red, green };
struct numbers {
  int without;
  int with = 0;
};
struct numbers_and_text {
  std::string text = "x";
  int without;
  int with = 0;
};
struct flags {
  bool with = false;
  bool without;
};
struct colors {
  color without;
  color with = color::red;
};
struct durations {
  std::chrono::seconds with{0};
  std::chrono::seconds without;
};

TEST(Default, OfNumbersIsToldFromNoDefault) {
  EXPECT_EQ(missing_in<numbers>(), "without: missing (byte 0)");
  EXPECT_EQ(missing_in<numbers>(R"({"without":1})"), "nothing");
  EXPECT_EQ(missing_in<flags>(), "without: missing (byte 0)");
  EXPECT_EQ(missing_in<colors>(), "without: missing (byte 0)");
  EXPECT_EQ(missing_in<durations>(), "without: missing (byte 0)");
}

#ifndef __clang__  // which can't make GCC 12's std::string at compile time: as `mixed` below
TEST(Default, OfNumbersIsToldFromNoDefaultBesideText) {
  EXPECT_EQ(missing_in<numbers_and_text>(), "without: missing (byte 0)");
  EXPECT_EQ(missing_in<numbers_and_text>(R"({"without":1})"), "nothing");
}
#endif

struct with_map {
  std::string id;
  double total = 0;
  bool paid = false;
  std::map<std::string, int> counts;
};

TEST(Default, OfNumbersIsSeenBesideAMap) {
  EXPECT_EQ(missing_in<with_map>(), "id: missing (byte 0)");
  EXPECT_EQ(missing_in<with_map>(R"({"id":"1"})"), "counts: missing (byte 0)");
  EXPECT_EQ(missing_in<with_map>(R"({"id":"1","counts":{}})"), "nothing");
}

struct with_map_and_defaults {
  std::string name = "world";
  std::vector<int> numbers = {1};
  std::map<std::string, int> counts = {{"a", 1}};
};

TEST(Default, OfContainersIsSeenBesideAMap) { EXPECT_EQ(missing_in<with_map_and_defaults>(), "nothing"); }

/// The one place where a default can't be seen: a map (or another type that isn't made at compile time), a number
/// without initialiser, and one with the initialiser 0, all in one struct.
struct mixed {
  std::map<std::string, int> counts;
  int without;
  int zero = 0;
  int seven = 7;
};

TEST(Default, OfZeroIsNotSeenBesideAMapAndANumberWithout) {
  EXPECT_EQ(missing_in<mixed>(R"({"counts":{},"without":1})"), "zero: missing (byte 0)");
  EXPECT_EQ(missing_in<mixed>(R"({"counts":{},"without":1,"zero":1})"), "nothing");
  EXPECT_EQ(missing_in<mixed>(R"({"counts":{}})"), "without: missing (byte 0)");
}

struct nullables {
  std::optional<std::string> text;
  std::unique_ptr<int> pointer;
  std::variant<std::monostate, int> either;
  value any;
};

TEST(Default, OfWhatCanBeNullIsNull) {
  const auto all = decode<nullables>("{}").value();
  EXPECT_FALSE(all.text);
  EXPECT_FALSE(all.pointer);
  EXPECT_EQ(all.either.index(), 0U);
  EXPECT_TRUE(all.any.is_null());
}

struct settings {
  int retries = 3;
  std::optional<int> timeout;
};
struct with_settings {
  sparta::json::settings settings;
  sparta::json::line first;
};
constexpr auto json_names(as<with_settings>) { return names({{"settings", "settings"}}); }

TEST(Default, OfAStructIsThereIfAllItsMembersHaveOne) {
  EXPECT_EQ(missing_in<with_settings>(), "first: missing (byte 0)");
  EXPECT_EQ(decode<with_settings>(R"({"first":{"sku":"a"}})").value().settings.retries, 3);
}

struct override_nested {
  line first{.sku = "none", .quantity = 1};
};

TEST(Default, OfAStructMayBeGivenByTheMember) { EXPECT_EQ(decode<override_nested>("{}").value().first.sku, "none"); }

struct declared {
  std::string note = "";
  std::vector<int> list = {};
  std::string id;
};
constexpr auto json_optional(as<declared>) { return members({"note", "list"}); }
struct lenient {
  std::string a;
  std::vector<std::string> b;
  int c;
};
constexpr auto json_optional(as<lenient>) { return all_members(); }

TEST(Default, MayBeDeclared) {
  EXPECT_EQ(missing_in<declared>(), "id: missing (byte 0)");
  EXPECT_EQ(missing_in<declared>(R"({"id":""})"), "nothing");
  EXPECT_EQ(missing_in<lenient>(), "nothing");
  EXPECT_EQ(decode<lenient>("{}").value().c, 0);
}

TEST(Default, DoesNotExcuseNull) {
  EXPECT_EQ(missing_in<greeting_request>(R"({"name":null})"), "name: expected string, got null (byte 8)");
}

struct none {};

TEST(Default, AStructWithoutMembersTakesAnyObject) {
  EXPECT_EQ(missing_in<none>(R"({"a":1})"), "nothing");
  EXPECT_EQ(missing_in<none>("[]"), "expected object, got array (byte 0)");
}

}  // namespace
}  // namespace sparta::json
