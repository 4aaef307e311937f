#include "golden/cases.hpp"

#include <sparta/http.hpp>
#include <sparta/site.hpp>
#include <sparta/sparta.hpp>

namespace sparta::golden {
namespace {

using namespace sparta::prelude;

http::response list_orders(const http::request&) { return http::ok("[]"); }

}  // namespace

model::service site() {
  sparta::service service{{.name = "shop"}};
  constexpr sparta::parameter<std::string> zone{"Zone"};
  service.parameter(zone);

  const auto api = service.http_api({.name = "ShopApi"});
  api.get("/orders", {.name = "ListOrders"}, list_orders);

  const auto shop = service.site(
      {.name = "Shop",
       .directory = "web",
       .single_page = true,
       .domain = site_domain{.name = "shop.example.com",
                             .other_names = {"www.shop.example.com"},
                             .certificate = "arn:aws:acm:us-east-1:123456789012:certificate/5c0ffee0",
                             .hosted_zone = zone.ref()},
       .manifest = {{.name = "Region", .value = cfn::sub("${AWS::Region}"), .description = "Where the shop is"}},
       .user_data = json::object{{"title", "Shop"}, {"page_size", 20}},
       .price_class = site_price_class::price_class_all});
  service.output("Origin", shop.url());

  service.site({.name = "Docs", .directory = "docs", .error = "404.html"});
  const auto old = service.site({.name = "Old", .directory = "old", .delivery = site_delivery::s3_website});
  service.output("OldBucketName", old.bucket());
  return model::model_of(service);
}

}  // namespace sparta::golden
