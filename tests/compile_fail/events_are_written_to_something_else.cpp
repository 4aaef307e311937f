// first error: sparta: events are written by a function of a sse::writer&
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

http::stream prices(const http::request&) {
#ifdef MISTAKE
  return http::sse::events([](http::stream_writer& to) { to.write("data: 7"); });
#else
  return http::sse::events([](http::sse::writer& to) { to.send("7"); });
#endif
}

void declare(sparta::service& service) { service.function({.name = "Prices"}, prices); }
