// first error: logical_id_must_be_alphanumeric
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "get-order"}, [] {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "GetOrder"}, [] {});
}
#endif
