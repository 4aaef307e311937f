// first error: takes the body of its request once
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <string>

using namespace sparta::prelude;

struct order {
  std::string item;
};

void declare(sparta::service& service) {
  auto api = service.http_api({.name = "Shop"});
#ifdef MISTAKE
  api.post("/orders", {.name = "Order"},
           [](const http::body<order>& sent, const http::form<order>&) { return sent->item; });
#else
  api.post("/orders", {.name = "Order"}, [](const http::body<order>& sent) { return sent->item; });
#endif
}
