#include "site/invalidation.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::sites {
namespace {

using testing::ElementsAre;

contents site_of(bool single_page) {
  contents made{};
  made.index = "index.html";
  made.single_page = single_page;
  return made;
}
const contents many_pages = site_of(false);

TEST(invalidation, is_of_each_path_as_a_url_has_it) {
  EXPECT_THAT(paths_to_invalidate({"a b/grün.css", "x+y?.js"}, many_pages),
              ElementsAre("/a%20b/gr%C3%BCn.css", "/x%2By%3F.js"));
}

TEST(invalidation, of_the_index_is_of_the_root_too) {
  EXPECT_THAT(paths_to_invalidate({"index.html"}, many_pages), ElementsAre("/", "/index.html"));
  EXPECT_THAT(paths_to_invalidate({"deep/index.html"}, many_pages), ElementsAre("/deep/index.html"));
}

TEST(invalidation, of_a_single_pages_index_is_of_everything) {
  const contents single = site_of(true);
  EXPECT_THAT(paths_to_invalidate({"index.html"}, single), ElementsAre("/*"));
  EXPECT_THAT(paths_to_invalidate({"a.css"}, single), ElementsAre("/a.css"));
}

TEST(invalidation, of_many_is_of_everything) {
  const std::vector<std::string> fifteen(15, "a.css"), sixteen(16, "a.css");
  EXPECT_EQ(paths_to_invalidate(fifteen, many_pages).size(), 15U);
  EXPECT_THAT(paths_to_invalidate(sixteen, many_pages), ElementsAre("/*"));
}

}  // namespace
}  // namespace sparta::sites
