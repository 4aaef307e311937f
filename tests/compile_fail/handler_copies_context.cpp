// first error: a handler takes the context by reference, as sparta::context&
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

struct order {
  std::string id;
};

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](order, sparta::context) {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](order, sparta::context&) {});
}
#endif
