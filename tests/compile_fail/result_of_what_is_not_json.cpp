// first error: a JSON type is an aggregate
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, []() -> sparta::result<void (*)()> { return nullptr; });
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, []() -> sparta::result<int> { return 1; });
}
#endif
