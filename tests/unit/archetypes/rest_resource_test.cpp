#include "unit/on/wired.hpp"

#include <sparta/archetypes/rest_resource.hpp>
#include <sparta/http.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <vector>

namespace sparta::archetypes {
namespace {

using on::wired;

struct orders {
  static constexpr logical_id name{"Orders"};
  static constexpr http::route_path path{"/orders/{id}"};
  static std::string get(const http::path<"id", int>& /*id*/) { return "tea"; }
  static void delete_(const http::path<"id", int>& /*id*/, context& /*ctx*/) {}
  static http::response any(const http::request& /*of*/) { return {}; }
  static inline std::vector<http::method> told;
  static void declared(http::method which, const auto& /*function*/) { told.push_back(which); }
};

struct status {
  static constexpr logical_id name{"Status"};
  static constexpr http::route_path path{"/status"};
  static http::response head(const http::request& /*of*/) { return {}; }
};

std::multiset<std::string> all_of(const wired& of, std::string_view type, std::string_view property) {
  std::multiset<std::string> found;
  for (const auto& [id, resource] : of.made.document.resources)
    if (resource.type == type) found.insert(json::write(*resource.properties.find(property)));
  return found;
}

TEST(rest_resource, makes_a_function_and_a_route_for_each_method) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.http_api({.name = "Api"});
  orders::told.clear();
  rest_resource<orders>(api, {.name = orders::name, .description = "orders"});
  rest_resource<status>(api);
  const wired made(service);
  EXPECT_THAT(made.problems, testing::IsEmpty());
  EXPECT_EQ(all_of(made, "AWS::ApiGatewayV2::Route", "RouteKey"),
            (std::multiset<std::string>{R"("ANY /orders/{id}")", R"("DELETE /orders/{id}")", R"("GET /orders/{id}")",
                                        R"("HEAD /status")"}));
  for (const char* const name : {"OrdersANY", "OrdersDELETE", "OrdersGET", "StatusHEAD"})
    EXPECT_TRUE(service.find_function(name)) << name;
  EXPECT_EQ(all_of(made, "AWS::Lambda::Function", "Description").count(R"("orders")"), 3U);
  EXPECT_EQ(orders::told, (std::vector{http::method::get, http::method::delete_, http::method::any}));
}

}  // namespace
}  // namespace sparta::archetypes
