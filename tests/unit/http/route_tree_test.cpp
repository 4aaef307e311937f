#include "http/route_tree.hpp"

#include <gtest/gtest.h>
#include <initializer_list>

namespace sparta::http {
namespace {

/// Routes of GET, numbered as they come.
route_tree tree_of(std::initializer_list<const char*> paths) {
  route_tree made;
  std::size_t next = 0;
  for (const auto* path : paths) made.add(method::get, path, next++);
  return made;
}

std::optional<std::size_t> get(const route_tree& in, std::string_view path) { return in.find(path, method::get); }

TEST(route_tree, finds_text_before_a_parameter_before_the_rest) {
  const auto tree = tree_of({"/{rest+}", "/{x}/b", "/a/{y}", "/a/b"});
  EXPECT_EQ(get(tree, "/a/b"), 3U);
  EXPECT_EQ(get(tree, "/a/c"), 2U);
  EXPECT_EQ(get(tree, "/c/b"), 1U);
  EXPECT_EQ(get(tree, "/c/c"), 0U);
}

TEST(route_tree, turns_back_from_where_it_finds_no_more) {
  const auto tree = tree_of({"/a/b/c", "/a/{x}/d", "/{x}/b/e", "/{x+}"});
  EXPECT_EQ(get(tree, "/a/b/d"), 1U);
  EXPECT_EQ(get(tree, "/a/b/e"), 2U);
  EXPECT_EQ(get(tree, "/a/b/f"), 3U);
}

TEST(route_tree, takes_paths_as_they_are) {
  const auto tree = tree_of({"/orders", "/orders/{id}", "/"});
  EXPECT_EQ(get(tree, "/"), 2U);
  for (const auto* path : {"", "orders", "*", "/orders/", "/Orders", "//orders", "/orders//", "//", "/orders/7/"})
    EXPECT_EQ(get(tree, path), std::nullopt) << path;
}

TEST(route_tree, gives_a_parameter_one_whole_segment_and_a_greedy_one_at_least_a_character) {
  const auto tree = tree_of({"/a/{x}", "/b/{x+}"});
  EXPECT_EQ(get(tree, "/a/x%2Fy"), 0U);
  EXPECT_EQ(get(tree, "/a/x/y"), std::nullopt);
  EXPECT_EQ(get(tree, "/b"), std::nullopt);
  EXPECT_EQ(get(tree, "/b/"), std::nullopt);
  EXPECT_EQ(get(tree, "/b//"), 1U);
  EXPECT_EQ(get(tree, "/b/x/y/"), 1U);
}

TEST(route_tree, knows_text_by_what_is_encoded) {
  const auto tree = tree_of({"/a:b", "/x"});
  EXPECT_EQ(get(tree, "/a%3Ab"), 0U);
  EXPECT_EQ(get(tree, "/%78"), 1U);
  EXPECT_EQ(get(tree, "/%2578"), std::nullopt);
  EXPECT_EQ(get(tree, "%2Fx"), std::nullopt);
}

TEST(route_tree, passes_by_a_path_that_has_other_methods) {
  route_tree tree;
  tree.add(method::get, "/a/b", 0);
  tree.add(method::post, "/a/{x}", 1);
  tree.add(method::any, "/a/{x+}", 2);
  EXPECT_EQ(tree.find("/a/b", method::post), 1U);
  EXPECT_EQ(tree.find("/a/b", method::put), 2U);
  EXPECT_EQ(tree.find("/a/b", std::nullopt), 2U);
}

TEST(route_tree, answers_head_by_head_then_get_then_any) {
  route_tree tree;
  tree.add(method::any, "/a", 0);
  EXPECT_EQ(tree.find("/a", method::head), 0U);
  tree.add(method::get, "/a", 1);
  EXPECT_EQ(tree.find("/a", method::head), 1U);
  tree.add(method::head, "/a", 2);
  EXPECT_EQ(tree.find("/a", method::head), 2U);
  EXPECT_EQ(tree.find("/a", method::put), 0U);
}

TEST(route_tree, tells_of_the_route_that_is_there_already) {
  route_tree tree;
  EXPECT_EQ(tree.add(method::get, "/a/{x}/b", 0), std::nullopt);
  EXPECT_EQ(tree.add(method::get, "/a/{y}/b", 1), 0U);
  EXPECT_EQ(tree.add(method::post, "/a/{y}/b", 2), std::nullopt);
  EXPECT_EQ(tree.add(method::get, "/a/{y+}", 3), std::nullopt);
  EXPECT_EQ(tree.add(method::get, "/a/{z+}", 4), 3U);
  EXPECT_EQ(tree.find("/a/1/b", method::get), 0U);
}

TEST(route_tree, collects_the_methods_of_all_routes_that_have_the_path) {
  route_tree tree;
  tree.add(method::get, "/a/b", 0);
  tree.add(method::delete_, "/a/{x}", 1);
  tree.add(method::put, "/{x+}", 2);
  EXPECT_EQ(tree.methods_at("/a/b").text(), "GET, HEAD, PUT, DELETE, OPTIONS");
  EXPECT_EQ(tree.methods_at("/a/c").text(), "PUT, DELETE, OPTIONS");
  EXPECT_TRUE(tree.methods_at("/").empty());
}

}  // namespace
}  // namespace sparta::http
