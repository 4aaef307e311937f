// A shop: a page in the browser, and what is behind it.
//
//   shop provision --s3-bucket my-artifacts --local
#include "chat.hpp"
#include "orders.hpp"
#include "stock.hpp"
#include "stories.hpp"

#include <sparta/http.hpp>
#include <sparta/site.hpp>
#include <sparta/sparta.hpp>
#include <sparta/websocket.hpp>

using namespace sparta::prelude;
namespace db = cfn::dynamodb;

int main(int argc, char** argv) {
  sparta::service service{{.name = "shop", .description = "Sells few things, in few words."}};

  service.resource(shop::orders_table,
                   {.attribute_definitions = {{.attribute_name = "id", .attribute_type = db::attribute_type::string}},
                    .billing_mode = db::billing_mode::pay_per_request,
                    .key_schema = {{.attribute_name = "id", .key_type = db::key_type::hash}}});
  service.resource(shop::people, websocket::connection_table());

  const auto stories = service.function({.name = "Stories", .timeout = 30s}, shop::stories());

  const auto web = service.site({.name = "Web",
                                 .directory = "web",
                                 .manifest = {{.name = "StoriesUrl", .value = stories.function_url()}},
                                 .user_data = {{"greeting", "Come back with them."}}});
  const http::cors page_alone{.origins = {web.url()}};

  stories.url({.auth_type = cfn::lambda::auth_type::none,
               .cors = page_alone,
               .invoke_mode = cfn::lambda::invoke_mode::response_stream});

  const auto api = service.http_api({.name = "ShopApi", .cors = page_alone});
  api.get("/products", {.name = "ListProducts"}, shop::list_products);
  api.post("/orders", {.name = "PlaceOrder"}, shop::place_order);
  api.get("/orders/{id}", {.name = "GetOrder"}, shop::get_order);

  const auto stock = service.rest_api({.name = "StockApi", .cors = page_alone});
  stock.with({.integration = sparta::rest_integration::mapping})
      .get("/stock/{id}", {.name = "CountStock"}, shop::count_stock);

  const auto chat = service.websocket_api({.name = shop::chat});
  chat.connect({.name = "Come"}, shop::come);
  chat.disconnect({.name = "Go"}, shop::go);
  chat.route("say", {.name = "Say"}, shop::say);
  return sparta::run(service, argc, argv);
}
