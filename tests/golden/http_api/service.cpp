#include "golden/cases.hpp"

#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <optional>
#include <string>
#include <vector>

namespace sparta::golden {
namespace {

using namespace sparta::prelude;

struct order {
  std::string id;
  double total = 0;
};

http::response get_order(const http::request& request) {
  if (request.path("id") == "42") return http::ok(order{.id = "42", .total = 9.5});
  return http::not_found("no such order");
}

std::vector<order> list_orders(const http::query<"limit", std::optional<int>>&) { return {}; }

sparta::result<order> put_order(const http::path<"id", int>&, const http::body<order>& what, sparta::context&) {
  return *what;
}

}  // namespace

model::service http_api() {
  sparta::service service{{.name = "orders"}};
  auto api = service.http_api({.name = "OrdersApi", .description = "Orders"});
  api.get("/orders/{id}", {.name = "GetOrder", .timeout = 5s}, get_order);
  api.get("/orders", {.name = "ListOrders"}, list_orders);
  const auto put = api.put("/orders/{id}", {.name = "PutOrder"}, put_order);
  api.route(http::method::patch, "/orders/{id}", put);
  service.output("Orders", api.url());
  return model::model_of(service);
}

}  // namespace sparta::golden
