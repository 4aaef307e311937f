// first error: sparta: on::kinesis delivers events::kinesis
#include <sparta/cfn/kinesis.hpp>
#include <sparta/events/dynamodb.hpp>
#include <sparta/events/kinesis.hpp>
#include <sparta/on/kinesis.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;
namespace cfn = sparta::cfn;
namespace iam = sparta::iam;
namespace on = sparta::on;
namespace events = sparta::events;

constexpr sparta::resource<cfn::kinesis::stream> clicks{"Clicks"};

void good(const events::kinesis_record&) {}
void bad(const events::dynamodb_record&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "F"}, bad).on(on::kinesis{.stream = clicks});
#else
  service.function({.name = "F"}, good).on(on::kinesis{.stream = clicks});
#endif
  static_cast<void>(bad);
  static_cast<void>(good);
}
