// first error: the_handler_takes_a_path_parameter_that_its_route_does_not_have
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <string>

using namespace sparta::prelude;

std::string get_order(const http::path<"id", int>& id) { return std::to_string(*id); }

void declare(sparta::service& service) {
  auto api = service.http_api({.name = "Shop"});
#ifdef MISTAKE
  api.get("/orders/{order}", {.name = "GetOrder"}, get_order);
#else
  api.get("/orders/{id}", {.name = "GetOrder"}, get_order);
#endif
}
