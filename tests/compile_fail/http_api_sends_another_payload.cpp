// first error: the handler of a route takes http::request, or parts of one
#include <sparta/events/alb.hpp>
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

events::alb_response answer(const events::alb_request&) { return {}; }

void declare(sparta::service& service) {
  const auto one = service.function({.name = "One"}, answer);
#ifdef MISTAKE
  service.http_api({.name = "Shop"}).fallback(one);
#else
  service.load_balancer({.name = "Shop"}).fallback(one);
#endif
}
