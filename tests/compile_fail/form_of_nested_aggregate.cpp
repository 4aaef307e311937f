// first error: a parameter is a std::string, a number, a bool
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <string>

using namespace sparta::prelude;

struct line {
  std::string item;
};
struct order {
  line first;
};

void declare(sparta::service& service) {
  auto api = service.http_api({.name = "Shop"});
#ifdef MISTAKE
  api.post("/orders", {.name = "Order"}, [](const http::form<order>& sent) { return sent->first.item; });
#else
  api.post("/orders", {.name = "Order"}, [](const http::form<line>& sent) { return sent->item; });
#endif
}
