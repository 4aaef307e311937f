// first error: a JSON type is an aggregate
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](const int*) {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](int) {});
}
#endif
