// first error: logical_id_must_have_1_to_64_characters
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = ""}, [] {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "F"}, [] {});
}
#endif
