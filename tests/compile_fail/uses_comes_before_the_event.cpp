// first error: a handler takes at most one event, then sparta::context& and any sparta::uses<
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

struct order {
  std::string id;
};

constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](sparta::uses<orders>, order) {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](order, sparta::uses<orders>) {});
}
#endif
