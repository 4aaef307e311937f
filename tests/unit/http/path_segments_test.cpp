#include "http/path_segments.hpp"

#include "base/percent.hpp"

#include <gtest/gtest.h>

namespace sparta::http {
namespace {

TEST(path_segments, an_escape_is_two_hexadecimal_digits_after_a_percent_sign) {
  for (const auto* path : {"", "/", "/a%20b", "/%C3%a9", "/%00", "/%2525"}) EXPECT_TRUE(well_escaped(path)) << path;
  for (const auto* path : {"/%", "/a%2", "/%2g", "/%%20", "/%-1", "/%20%"}) EXPECT_FALSE(well_escaped(path)) << path;
}

TEST(path_segments, are_decoded_once_and_a_plus_sign_stays) {
  EXPECT_EQ(base::percent_decode("a%20b+c"), "a b+c");
  EXPECT_EQ(base::percent_decode("%2525"), "%25");
  EXPECT_EQ(base::percent_decode("caf%C3%A9"), "café");
  EXPECT_EQ(base::percent_decode("%00").size(), 1U);
}

TEST(path_segments, give_the_parameters_that_the_route_names) {
  EXPECT_EQ(parameters_in("/orders/7", "/orders/{id}"), (parameters{{"id", "7"}}));
  EXPECT_EQ(parameters_in("/a/1/b/2", "/a/{x}/b/{y}"), (parameters{{"x", "1"}, {"y", "2"}}));
  EXPECT_EQ(parameters_in("/", "/"), parameters{});
}

TEST(path_segments, keep_an_encoded_slash_inside_a_segment) {
  EXPECT_EQ(parameters_in("/a%2Fb/c", "/{x}/{y}"), (parameters{{"x", "a/b"}, {"y", "c"}}));
}

TEST(path_segments, give_the_whole_rest_to_a_greedy_parameter) {
  EXPECT_EQ(parameters_in("/files/a/b%20c/", "/files/{name+}"), (parameters{{"name", "a/b c/"}}));
  EXPECT_EQ(parameters_in("/x//y", "/{one}/{rest+}"), (parameters{{"one", "x"}, {"rest", "/y"}}));
}

}  // namespace
}  // namespace sparta::http
