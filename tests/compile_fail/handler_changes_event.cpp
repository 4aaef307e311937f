// first error: a handler takes its event, and sparta::uses
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

struct order {
  std::string id;
};

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](order&) {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](const order&) {});
}
#endif
