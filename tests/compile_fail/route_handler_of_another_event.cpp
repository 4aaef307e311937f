// first error: the handler of a route takes http::request, or parts of one
#include <sparta/events/sqs.hpp>
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void take(const events::sqs&) {}
#else
http::response take(const http::request&) { return http::ok(); }
#endif

void declare(sparta::service& service) {
  auto api = service.http_api({.name = "Shop"});
  api.get("/orders", {.name = "Take"}, take);
}
