// first error: buffer_megabytes_must_be_0_2_to_3
#include <sparta/cfn/iam.hpp>
#include <sparta/cfn/kinesisfirehose.hpp>
#include <sparta/on/firehose.hpp>
#include <sparta/sparta.hpp>

#include <chrono>

using namespace sparta::prelude;
using namespace std::chrono_literals;
namespace cfn = sparta::cfn;
namespace on = sparta::on;

constexpr sparta::resource<cfn::kinesisfirehose::delivery_stream> clicks{"Clicks"};
constexpr sparta::resource<cfn::iam::role> delivery{"Delivery"};

void handle(std::string_view) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "F"}, handle).on(on::firehose{.stream = clicks, .role = delivery, .buffer_megabytes = 3.5});
#else
  service.function({.name = "F"}, handle).on(on::firehose{.stream = clicks, .role = delivery, .buffer_megabytes = 3});
#endif
}
