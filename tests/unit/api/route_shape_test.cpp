#include "api/route_shape.hpp"

#include <gtest/gtest.h>

namespace sparta::api {
namespace {

TEST(route_shape, forgets_the_names_of_parameters_alone) {
  const auto of = [](std::string_view path) { return route_shape(http::method::get, path); };
  EXPECT_EQ(of("/a/{x}"), of("/a/{y}"));
  EXPECT_EQ(of("/a/{x}/b/{y+}"), of("/a/{y}/b/{z+}"));
  EXPECT_NE(of("/a/{x}"), of("/a/{x+}"));
  EXPECT_NE(of("/a/{x}"), of("/b/{x}"));
  EXPECT_NE(of("/a/{x}"), of("/a/x"));
  EXPECT_NE(of("/a/{x}"), of("/A/{x}"));
  EXPECT_NE(of("/a"), route_shape(http::method::any, "/a"));
}

}  // namespace
}  // namespace sparta::api
