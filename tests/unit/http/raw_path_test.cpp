#include "http/raw_path.hpp"

#include <gtest/gtest.h>

namespace sparta::http {
namespace {

TEST(raw_path, keeps_what_a_url_can_have) {
  for (const auto* path : {"/", "/orders/4711", "/a%2Fb%20c/", "/-._~!$&'()*+,;=:@/%c3%bc", "//a//"})
    EXPECT_EQ(raw_path(path), path);
}

TEST(raw_path, encodes_what_a_front_has_decoded) {
  EXPECT_EQ(raw_path("/grüße an/a?b#c"), "/gr%C3%BC%C3%9Fe%20an/a%3Fb%23c");
  EXPECT_EQ(raw_path("/100%/%zz"), "/100%25/%25zz");
  EXPECT_EQ(raw_path(std::string_view("/a\r\n\0", 5)), "/a%0D%0A%00");
}

TEST(raw_path, begins_with_a_slash) {
  EXPECT_EQ(raw_path(""), "/");
  EXPECT_EQ(raw_path("a"), "/a");
}

TEST(without_stage, takes_off_a_whole_segment) {
  EXPECT_EQ(without_stage("/test/orders", "test"), "/orders");
  EXPECT_EQ(without_stage("/test", "test"), "/");
  EXPECT_EQ(without_stage("/test/", "test"), "/");
  EXPECT_EQ(without_stage("/testing/orders", "test"), "/testing/orders");
  EXPECT_EQ(without_stage("/orders/test", "test"), "/orders/test");
  EXPECT_EQ(without_stage("/orders", "$default"), "/orders");
  EXPECT_EQ(without_stage("/orders", ""), "/orders");
  EXPECT_EQ(without_stage("", "test"), "");
}

}  // namespace
}  // namespace sparta::http
