// first error: the handler of a route takes http::request, or parts of one
#include <sparta/events/alb.hpp>
#include <sparta/events/apigw_v2_http.hpp>
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
events::apigw_v2_http_response answer(const events::apigw_v2_http_request&) { return {}; }
#else
events::alb_response answer(const events::alb_request&) { return {}; }
#endif

void declare(sparta::service& service) {
  service.load_balancer({.name = "Shop"}).route({.paths = {"/a"}}, {.name = "One"}, answer);
}
