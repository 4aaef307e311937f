// first error: a handler is a function, or an object with one operator() that is not a template
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

struct order {
  std::string id;
};

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](const auto&) {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](const order&) {});
}
#endif
