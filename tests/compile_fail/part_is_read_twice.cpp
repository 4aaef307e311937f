// first error: takes a parameter, header or cookie of its request once
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <string>

using namespace sparta::prelude;

void declare(sparta::service& service) {
  auto api = service.http_api({.name = "Shop"});
#ifdef MISTAKE
  api.post("/orders", {.name = "Order"},
           [](const http::query<"page", int>& page, const http::query<"page", int>&) { return *page; });
#else
  api.post("/orders", {.name = "Order"},
           [](const http::query<"page", int>& page, const http::query<"size", int>&) { return *page; });
#endif
}
