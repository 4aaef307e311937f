#include "unit/on/orders.hpp"

#include <sparta/on/filter_criteria.hpp>
#include <sparta/on/filter_policy.hpp>
#include <sparta/on/pattern.hpp>

#include <gtest/gtest.h>

namespace sparta::on {
namespace {

TEST(lambda_pattern, is_never_made) {
  const auto all = pattern<order>()
                       .source("shop", prefix("x"), anything_but("y", "z"), anything_but(suffix("y")))
                       .detail<&order::total>(numeric(">", 0), 5, nullptr, exists(false));
  EXPECT_FALSE(all.has_value());
  EXPECT_FALSE(pattern<>().any_of(pattern<>().source("a"), pattern<>().source("b")).has_value());
  EXPECT_FALSE(filter<order>().new_image<&order::total>(5).has_value());
  EXPECT_FALSE(filter_criteria(filter<>().at({"body"}, "x")).has_value());
  EXPECT_FALSE(attribute_filter_policy().attribute("store", "a").has_value());
}

}  // namespace
}  // namespace sparta::on
