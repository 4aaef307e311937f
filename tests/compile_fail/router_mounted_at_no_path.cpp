// first error: a_route_must_be_a_path_that_begins_with_a_slash
#include <sparta/http.hpp>

using namespace sparta;

void declare(http::router& shop, const http::router& orders) {
#ifdef MISTAKE
  shop.mount("orders", orders);
#else
  shop.mount("/orders", orders);
#endif
}
