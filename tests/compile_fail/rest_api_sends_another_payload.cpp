// first error: the handler of a route takes http::request
#include <sparta/events/apigw_v2_http.hpp>
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <string>

using namespace sparta::prelude;

#ifdef MISTAKE
std::string answer(const events::apigw_v2_http_request&) { return {}; }
#else
std::string answer(const http::mapped_request<>&) { return {}; }
#endif

void declare(sparta::service& service) {
  auto api = service.rest_api({.name = "Shop"});
  api.with({.integration = sparta::rest_integration::mapping}).get("/orders", {.name = "GetOrders"}, answer);
}
