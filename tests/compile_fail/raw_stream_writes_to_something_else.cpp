// first error: sparta: a stream is written by a function of a byte_sink&
#include <sparta/sparta.hpp>

#include <string>

#ifdef MISTAKE
sparta::raw_response film() {
  return {.body = {}, .stream = [](std::string& out) { out += "one"; }};
}
#else
sparta::raw_response film() {
  return {.body = {}, .stream = [](sparta::byte_sink& out) { out.write("one"); }};
}
#endif

void declare(sparta::service& service) { service.function({.name = "Film"}, film); }
