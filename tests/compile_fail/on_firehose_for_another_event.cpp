// first error: sparta: on::firehose delivers events::firehose
#include <sparta/cfn/iam.hpp>
#include <sparta/cfn/kinesisfirehose.hpp>
#include <sparta/events/firehose.hpp>
#include <sparta/events/kinesis.hpp>
#include <sparta/on/firehose.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;
namespace cfn = sparta::cfn;
namespace iam = sparta::iam;
namespace on = sparta::on;
namespace events = sparta::events;

constexpr sparta::resource<cfn::kinesisfirehose::delivery_stream> clicks{"Clicks"};
constexpr sparta::resource<cfn::iam::role> delivery{"Delivery"};

void good(const events::firehose&) {}
void bad(const events::kinesis&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "F"}, bad).on(on::firehose{.stream = clicks, .role = delivery});
#else
  service.function({.name = "F"}, good).on(on::firehose{.stream = clicks, .role = delivery});
#endif
  static_cast<void>(bad);
  static_cast<void>(good);
}
