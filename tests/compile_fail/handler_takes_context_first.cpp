// first error: a handler takes at most one event, then sparta::context& and any sparta::uses
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

struct order {
  std::string id;
};

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](sparta::context&, order) {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](order, sparta::context&) {});
}
#endif
