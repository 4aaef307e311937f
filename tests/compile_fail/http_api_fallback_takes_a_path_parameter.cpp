// first error: the handler takes a path parameter, and nothing says which part of the path it is
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
http::response answer(const http::path<"id", int>&) { return http::ok(); }
#else
http::response answer(const http::query<"id", int>&) { return http::ok(); }
#endif

void declare(sparta::service& service) { service.http_api({.name = "Shop"}).fallback({.name = "One"}, answer); }
