// first error: the handler of a route takes http::request
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <string>

using namespace sparta::prelude;

#ifdef MISTAKE
std::string answer() { return "pong"; }
#else
std::string answer(const http::request&) { return "pong"; }
#endif

void declare(sparta::service& service) {
  const auto ping = service.function({.name = "Ping"}, answer);
  service.rest_api({.name = "Shop"}).route(http::method::get, "/ping", ping);
}
