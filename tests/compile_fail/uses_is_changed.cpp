// first error: a handler takes its event, and sparta::uses<
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](sparta::uses<orders>&) {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](const sparta::uses<orders>&) {});
}
#endif
