// first error: sparta: what Lambda gives up goes to a queue, a topic or a bucket
#include <sparta/cfn/kinesis.hpp>
#include <sparta/cfn/lambda.hpp>
#include <sparta/on/kinesis.hpp>
#include <sparta/sparta.hpp>

#include <chrono>

using namespace sparta::prelude;
using namespace std::chrono_literals;
namespace cfn = sparta::cfn;
namespace on = sparta::on;

constexpr sparta::resource<cfn::kinesis::stream> clicks{"Clicks"};

void handle(std::string_view) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "F"}, handle).on(on::kinesis{.stream = clicks, .on_failure = clicks});
#else
  service.function({.name = "F"}, handle).on(on::kinesis{.stream = clicks});
#endif
}
