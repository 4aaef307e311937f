// first error: the_handler_takes_a_path_parameter_that_its_route_does_not_have
#include <sparta/http.hpp>

#include <string>

using namespace sparta;

std::string get_order(const http::path<"id", int>& id) { return std::to_string(*id); }

void declare(http::router& shop) {
#ifdef MISTAKE
  shop.get("/orders/{order}", get_order);
#else
  shop.get("/orders/{id}", get_order);
#endif
}
