#include "model/service.hpp"
#include "model/validate.hpp"

#include <sparta/cfn/dynamodb.hpp>
#include <sparta/http/router.hpp>
#include <sparta/service.hpp>
#include <sparta/uses.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

namespace sparta::http {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};
constexpr sparta::resource<cfn::dynamodb::table> customers{"Customers"};

response get_order(const request&, sparta::uses<orders>) { return ok(); }
response get_customer(const request&, context&, const sparta::uses<customers>&) { return ok(); }
response get_nothing(const request&) { return ok(); }

std::vector<std::string> used_by(const service& shop, std::size_t function) {
  std::vector<std::string> all;
  for (const auto& each : model::model_of(shop).functions[function].uses) all.push_back(each.id);
  return all;
}

std::vector<std::string> problems_of(const service& shop) {
  std::vector<std::string> all;
  for (const auto& each : model::model_of(shop).problems) all.push_back(each.message);
  return all;
}

TEST(router_declared, its_function_uses_what_its_handlers_do) {
  router routes;
  routes.get("/orders", get_order).get("/nothing", get_nothing).fallback(get_customer);
  service shop({.name = "shop"});
  const auto made = shop.function({.name = "Shop"}, routes);
  EXPECT_THAT(used_by(shop, made.index()), ElementsAre("Orders", "Customers"));
  EXPECT_THAT(problems_of(shop), IsEmpty());
}

TEST(router_declared, so_it_does_of_routes_that_come_later_or_are_mounted) {
  router routes;
  router more;
  more.get("/customers", get_customer);
  service shop({.name = "shop"});
  const auto made = shop.function({.name = "Shop"}, routes);
  routes.get("/orders", get_order).mount("/v1", more);
  EXPECT_THAT(used_by(shop, made.index()), ElementsAre("Orders", "Customers"));
}

TEST(router_declared, two_functions_may_have_it) {
  router routes;
  routes.get("/orders", get_order);
  service shop({.name = "shop"});
  const auto first = shop.function({.name = "First"}, routes);
  const auto second = shop.function({.name = "Second"}, routes);
  EXPECT_THAT(used_by(shop, first.index()), ElementsAre("Orders"));
  EXPECT_THAT(used_by(shop, second.index()), ElementsAre("Orders"));
}

TEST(router_declared, routes_that_repeat_another_are_problems_and_say_where) {
  router routes;
  routes.get("/a/{x}", get_nothing).post("/a/{y}", get_nothing);
  const unsigned line = __LINE__ + 1;
  routes.get("/a/{y}", get_nothing);
  service shop({.name = "shop"});
  shop.function({.name = "Shop"}, routes);
  ASSERT_EQ(model::model_of(shop).problems.size(), 1U);
  const auto& found = model::model_of(shop).problems.front();
  EXPECT_THAT(found.message,
              HasSubstr("function 'Shop': the router's route 'GET /a/{y}' has the paths of 'GET /a/{x}', "
                        "declared at "));
  EXPECT_EQ(found.where.line, line);
  EXPECT_EQ(model::validate(model::model_of(shop)).size(), 1U);
}

TEST(router_declared, routes_of_a_run_that_are_none_are_problems) {
  router routes;
  router more;
  more.get("/{id}", get_nothing);
  service shop({.name = "shop"});
  shop.function({.name = "Shop"}, routes);
  routes.get(route_path::at_run_time("orders"), get_nothing).mount("/{id}", more);
  EXPECT_THAT(problems_of(shop),
              ElementsAre(HasSubstr("'GET orders' is no path"), HasSubstr("'GET /{id}/{id}' is no path")));
}

TEST(router_declared, the_fallback_of_a_mounted_one_is_a_problem) {
  router routes;
  router more;
  more.fallback(get_nothing);
  routes.mount("/v1", more);
  service shop({.name = "shop"});
  shop.function({.name = "Shop"}, routes);
  EXPECT_THAT(problems_of(shop), ElementsAre(HasSubstr("a router with a fallback is mounted")));
}

}  // namespace
}  // namespace sparta::http
