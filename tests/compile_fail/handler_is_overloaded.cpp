// first error: a_handler_is_one_function_and_not_several_of_one_name
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

struct order {
  std::string id;
};
void handle(order);
void handle(int);

#ifdef MISTAKE
void declare(sparta::service& service) { service.function({.name = "Hello"}, handle); }
#else
void declare(sparta::service& service) { service.function({.name = "Hello"}, static_cast<void (*)(order)>(handle)); }
#endif
