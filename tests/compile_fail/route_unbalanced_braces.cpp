// first error: a_routes_braces_must_be_balanced_and_enclose_one_whole_segment
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

http::response get_order(const http::request&) { return http::ok(); }

void declare(sparta::service& service) {
  auto api = service.http_api({.name = "Shop"});
#ifdef MISTAKE
  api.get("/orders/{id", {.name = "GetOrder"}, get_order);
#else
  api.get("/orders/{id}", {.name = "GetOrder"}, get_order);
#endif
}
