// first error: names a sparta::resource, a sparta::parameter or sparta::stack
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

constexpr sparta::role worker{"Worker"};
constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](sparta::uses<worker>) {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](sparta::uses<orders>) {});
}
#endif
