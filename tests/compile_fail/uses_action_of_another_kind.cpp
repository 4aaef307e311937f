// first error: that action does not apply to what uses<
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/iam/actions/dynamodb.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](sparta::uses<orders, iam::s3::get_object>) {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [](sparta::uses<orders, iam::dynamodb::get_item>) {});
}
#endif
