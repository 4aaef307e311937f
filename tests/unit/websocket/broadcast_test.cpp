#include <sparta/websocket/table.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace sparta::websocket {
namespace {

using ::testing::ElementsAre;

/// What `uses<…>` of a table does of it.
struct table_fake {
  std::map<std::string, std::int64_t>* held;
  result<void> put(const connection_item& what) const {
    (*held)[what.connection_id] = what.expires_at;
    return {};
  }
  result<void> remove(const dynamodb::item& key) const {
    held->erase(std::string(key.at("connection_id").as_string()));
    return {};
  }
  template <class T>
  result<std::vector<T>> scan() const {
    std::vector<T> all;
    for (const auto& [id, until] : *held) all.push_back({.connection_id = id, .expires_at = until});
    return all;
  }
};

struct connections_fake {
  std::set<std::string> gone{};
  std::set<std::string> broken{};
  std::vector<std::string>* sent;
  result<void> post(std::string_view id, std::string_view text) const {
    if (gone.contains(std::string(id)))
      return error{.kind = error_kind::not_found, .message = "gone", .code = "GoneException"};
    if (broken.contains(std::string(id))) return error{.kind = error_kind::denied, .message = "may not"};
    sent->push_back(std::string(id) + ":" + std::string(text));
    return {};
  }
};

struct broadcasting : ::testing::Test {
  std::map<std::string, std::int64_t> held{};
  std::vector<std::string> sent{};
  table_fake table{&held};
};

TEST_F(broadcasting, reaches_all_and_forgets_those_that_have_gone) {
  for (const char* id : {"a", "b", "c"}) ASSERT_TRUE(join(request{.connection_id = id}, table));
  const auto reached = broadcast(std::string("hi"), table, connections_fake{.gone = {"b"}, .sent = &sent});
  ASSERT_TRUE(reached) << reached.error().message;
  EXPECT_EQ(*reached, 2U);
  EXPECT_THAT(sent, ElementsAre("a:hi", "c:hi"));
  EXPECT_FALSE(held.contains("b"));
}

TEST_F(broadcasting, stops_at_what_is_wrong_otherwise) {
  ASSERT_TRUE(join(request{.connection_id = "a"}, table));
  const auto reached = broadcast("hi", table, connections_fake{.broken = {"a"}, .sent = &sent});
  ASSERT_FALSE(reached);
  EXPECT_EQ(reached.error().message, "may not");
  EXPECT_TRUE(held.contains("a"));
}

TEST_F(broadcasting, a_connection_is_kept_for_two_hours_and_left) {
  ASSERT_TRUE(join(request{.connection_id = "a"}, table));
  EXPECT_GT(held["a"], 1'700'000'000);
  ASSERT_TRUE(leave("a", table));
  EXPECT_TRUE(held.empty());
}

}  // namespace
}  // namespace sparta::websocket
