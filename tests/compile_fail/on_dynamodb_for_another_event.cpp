// first error: sparta: on::dynamodb delivers events::dynamodb
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/events/dynamodb.hpp>
#include <sparta/events/kinesis.hpp>
#include <sparta/on/dynamodb.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;
namespace cfn = sparta::cfn;
namespace iam = sparta::iam;
namespace on = sparta::on;
namespace events = sparta::events;

constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};

void good(const events::dynamodb&) {}
void bad(const events::kinesis&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "F"}, bad).on(on::dynamodb{.table = orders});
#else
  service.function({.name = "F"}, good).on(on::dynamodb{.table = orders});
#endif
  static_cast<void>(bad);
  static_cast<void>(good);
}
