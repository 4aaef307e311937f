// first error: sparta: a stream's write is a function of a sparta::http::stream_writer&
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <string>

using namespace sparta::prelude;

#ifdef MISTAKE
http::stream film(const http::request&) {
  return {.write = [](std::string& out) { out += "one"; }};
}
#else
http::stream film(const http::request&) {
  return {.write = [](http::stream_writer& out) { out.write("one"); }};
}
#endif

void declare(sparta::service& service) { service.function({.name = "Film"}, film); }
