#include <sparta/dynamodb/convert.hpp>

#include <gtest/gtest.h>
#include <limits>
#include <memory>
#include <optional>
#include <set>
#include <unordered_set>

namespace shop {

enum class state { open, paid };
constexpr auto json_names(sparta::json::as<state>) { return sparta::json::names({{"paid", "PAID"}}); }

struct line {
  std::string sku;
  int count = 1;
  bool operator==(const line&) const = default;
};

struct order {
  std::string id;
  double total = 0;
  shop::state state = shop::state::open;
  bool gift = false;
  std::vector<line> lines{};
  std::optional<std::string> note{};
  std::set<std::string> tags{};
  std::set<int> sizes{};
  std::map<std::string, int> stock{};
  std::vector<std::byte> blob{};
  std::chrono::sys_seconds at{};
  std::chrono::seconds delay{0};
  std::array<int, 2> corner{};
  std::variant<std::monostate, std::string, int> extra{};
  bool operator==(const order&) const = default;
};
constexpr auto json_names(sparta::json::as<order>) { return sparta::json::camel_case({{"id", "orderId"}}); }

/// JSON knows it by its hooks alone.
struct money {
  long cents = 0;
};
void to_json(sparta::json::writer& out, const money& m) { out.string(std::to_string(m.cents)); }
sparta::result<money> from_json(const sparta::json::value& in, sparta::json::as<money>) {
  return money{std::stol(in.as_string())};
}
struct priced {
  money price;
};

struct exact {
  sparta::dynamodb::number n;
  sparta::dynamodb::attribute_value any;
  sparta::dynamodb::string_set set;
};

struct one_number {
  int n = 0;
};
struct one_text {
  std::string s;
};

}  // namespace shop

namespace sparta::dynamodb {
namespace {

shop::order full() {
  return {.id = "42",
          .total = 9.5,
          .state = shop::state::paid,
          .gift = true,
          .lines = {{"pen", 2}, {"ink", 1}},
          .note = "quick",
          .tags = {"a", "b"},
          .sizes = {1, 20},
          .stock = {{"x", 1}},
          .blob = {std::byte{1}},
          .at = std::chrono::sys_seconds(std::chrono::seconds(0)),
          .delay = std::chrono::seconds(3),
          .corner = {1, 2},
          .extra = 7};
}

TEST(ToItem, TakesEachKindOfMember) {
  const item expected = {
      {"orderId", "42"},
      {"total", 9.5},
      {"state", "PAID"},
      {"gift", true},
      {"lines", list{item{{"sku", "pen"}, {"count", 2}}, item{{"sku", "ink"}, {"count", 1}}}},
      {"note", "quick"},
      {"tags", string_set{{"a", "b"}}},
      {"sizes", number_set{{{"1"}, {"20"}}}},
      {"stock", item{{"x", 1}}},
      {"blob", binary{std::byte{1}}},
      {"at", "1970-01-01T00:00:00Z"},
      {"delay", 3},
      {"corner", list{1, 2}},
      {"extra", 7},
  };
  EXPECT_EQ(to_item(full()), expected);
}

TEST(ToItem, LeavesOutWhatIsEmpty) {
  const auto made = to_item(shop::order{.id = "1"});
  for (const auto* name : {"note", "tags", "sizes", "extra"}) EXPECT_FALSE(made.contains(name)) << name;
  EXPECT_EQ(made.at("lines"), attribute_value(list{}));
}

TEST(FromItem, IsTheWayBack) {
  const auto read = from_item<shop::order>(to_item(full()));
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(*read, full());
  const shop::order empty{.id = "1"};
  const auto again = from_item<shop::order>(to_item(empty));
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(*again, empty);
}

TEST(FromItem, KeepsWhatItIsNotToUnderstand) {
  const item what = {{"n", number{"1.50"}}, {"any", list{nullptr}}, {"set", string_set{{"z"}}}};
  const auto read = from_item<shop::exact>(what);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->n.text, "1.50");
  EXPECT_EQ(to_item(*read), what);
  EXPECT_EQ(*from_item<item>(what), what);
}

TEST(FromItem, UsesTheHooksOfJson) {
  EXPECT_EQ(to_item(shop::priced{{5}}), (item{{"price", "5"}}));
  EXPECT_EQ(from_item<shop::priced>({{"price", "5"}})->price.cents, 5);
  const auto bad = from_item<shop::priced>({{"price", 5}});
  ASSERT_FALSE(bad);
  EXPECT_TRUE(bad.error().message.starts_with("price: ")) << bad.error().message;
}

TEST(FromItem, SaysWhereItIsWrong) {
  auto what = to_item(full());
  const auto message = [&](const char* name, attribute_value instead) {
    auto changed = what;
    changed[name] = std::move(instead);
    const auto read = from_item<shop::order>(changed);
    return read ? std::string("read") : read.error().message;
  };
  EXPECT_EQ(message("orderId", 42), "orderId: expected S, got N");
  EXPECT_EQ(message("orderId", binary{}), "orderId: expected S, got B");
  EXPECT_EQ(message("total", "9"), "total: expected N, got S");
  EXPECT_EQ(message("total", nullptr), "total: expected N, got NULL");
  EXPECT_EQ(message("state", "lost"), "state: expected one of open, PAID, got \"lost\"");
  EXPECT_EQ(message("lines", list{item{{"sku", "pen"}}, item{{"sku", 1}}}), "lines[1].sku: expected S, got N");
  EXPECT_EQ(message("lines", list{item{}}), "lines[0].sku: missing");
  EXPECT_EQ(message("lines", "x"), "lines: expected L, got S");
  EXPECT_EQ(message("sizes", string_set{{"x"}}), "sizes[0]: expected N, got S");
  EXPECT_EQ(message("corner", list{1}), "corner: expected list of 2, got 1");
  EXPECT_EQ(message("stock", list{}), "stock: expected M, got L");
  EXPECT_EQ(message("blob", "AQ=="), "blob: expected B, got S");
  EXPECT_EQ(message("extra", list{}), "extra: expected one of the alternatives, got L");
  EXPECT_EQ(from_item<shop::order>({}).error().message, "orderId: missing");
}

TEST(FromItem, RefusesANumberThatDoesNotFit) {
  EXPECT_EQ(from_item<shop::one_number>({{"n", number{"1.5"}}}).error().message,
            "n: expected integer in -2147483648..2147483647, got 1.5");
  EXPECT_EQ(from_item<shop::one_number>({{"n", number{"3000000000"}}}).error().message,
            "n: expected integer in -2147483648..2147483647, got 3000000000");
  EXPECT_EQ(from_item<shop::one_number>({{"n", number{"1E+2"}}})->n, 100);
}

TEST(ToAttribute, HasNoNumberThatDynamoDbHasNot) {
  EXPECT_TRUE(to_attribute(std::numeric_limits<double>::infinity()).is_null());
  EXPECT_EQ(to_attribute(0.1F).as_number().text, "0.1");
  EXPECT_EQ(to_attribute(1e300).as_number().text, "1e+300");
}

TEST(ToAttribute, IsTheSameForEqualSets) {
  const std::unordered_set<std::string> a = {"x", "y", "z"}, b = {"z", "y", "x"};
  EXPECT_EQ(to_attribute(a).as_string_set().values, to_attribute(b).as_string_set().values);
  EXPECT_TRUE(to_attribute(std::set<std::string>{}).is_null());
  EXPECT_EQ(to_attribute(std::set<std::optional<int>>{}).kind(), attribute_kind::list);
}

TEST(FromAttribute, TakesSetsForLists) {
  EXPECT_EQ(*from_attribute<std::vector<std::string>>(string_set{{"b", "a"}}), (std::vector<std::string>{"b", "a"}));
  EXPECT_EQ(*from_attribute<std::set<int>>(list{2, 1}), (std::set<int>{1, 2}));
  EXPECT_EQ(*from_attribute<std::set<int>>(nullptr), std::set<int>{});
  EXPECT_EQ(**from_attribute<std::unique_ptr<int>>(3), 3);
}

}  // namespace
}  // namespace sparta::dynamodb
