#include "golden/cases.hpp"

#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <optional>
#include <string>

namespace sparta::golden {
namespace {

using namespace sparta::prelude;

struct order {
  std::string id;
};

order get_order(const http::path<"id">& id, const http::query<"currency", std::optional<std::string>>&) {
  return {.id = *id};
}
http::response put_order(const http::request&) { return {}; }

}  // namespace

model::service rest_api_mapping() {
  sparta::service service{{.name = "orders"}};
  auto api = service.rest_api(
      {.name = "OrdersApi",
       .cors = http::cors{.origins = {"https://shop.example.com", "https://admin.example.com"}, .max_age = 600s}});
  const auto mapped = api.with({.integration = rest_integration::mapping,
                                .request_parameters = {{"method.request.header.Accept-Language", false}},
                                .method_responses = {{.status_code = 200}, {.status_code = 404}}});
  mapped.get("/orders/{id}", {.name = "GetOrder"}, get_order);
  api.with({.integration = rest_integration::mapping, .content_types = {"application/json"}})
      .put("/orders/{id}", {.name = "PutOrder"}, put_order);
  return model::model_of(service);
}

}  // namespace sparta::golden
