// first error: a router's handler takes http::request, or parts of one
#include <sparta/events/sqs.hpp>
#include <sparta/http.hpp>

using namespace sparta;

#ifdef MISTAKE
void take(const events::sqs&) {}
#else
http::response take(const http::request&) { return http::ok(); }
#endif

void declare(http::router& shop) { shop.get("/orders", take); }
