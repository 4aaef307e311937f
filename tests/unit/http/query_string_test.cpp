#include "http/query_string.hpp"

#include <gtest/gtest.h>

namespace sparta::http {
namespace {

TEST(read_query, decodes_names_and_values_in_their_order) {
  EXPECT_EQ(read_query("a=1&b=x+y&a=%2B%26%3D&gr%C3%BC%C3%9Fe=%E2%82%AC"),
            (parameters{{"a", "1"}, {"b", "x y"}, {"a", "+&="}, {"grüße", "€"}}));
}

TEST(read_query, takes_whatever_a_browser_may_send) {
  EXPECT_EQ(read_query(""), parameters{});
  EXPECT_EQ(read_query("&&"), parameters{});
  EXPECT_EQ(read_query("flag&empty=&=nameless&a=b=c"),
            (parameters{{"flag", ""}, {"empty", ""}, {"", "nameless"}, {"a", "b=c"}}));
  EXPECT_EQ(read_query("a=100%&b=%zz&c=%"), (parameters{{"a", "100%"}, {"b", "%zz"}, {"c", "%"}}));
}

TEST(write_query, reads_as_what_was_written) {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  const parameters all{{"a", "1"}, {"a", bytes}, {bytes, ""}, {"", "b"}};
  EXPECT_EQ(read_query(write_query(all)), all);
  EXPECT_EQ(write_query({{"a b", "c&d"}}), "a%20b=c%26d");
}

}  // namespace
}  // namespace sparta::http
