// first error: a JSON type is an aggregate
#include <sparta/sparta.hpp>

struct line {
#ifdef MISTAKE
  int* how_many = nullptr;
#else
  int how_many = 0;
#endif
};

void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](const line&) {});
}
