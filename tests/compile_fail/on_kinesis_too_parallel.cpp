// first error: parallelization_factor_must_be_1_to_10
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
  service.function({.name = "F"}, handle).on(on::kinesis{.stream = clicks, .parallelization_factor = 11});
#else
  service.function({.name = "F"}, handle).on(on::kinesis{.stream = clicks, .parallelization_factor = 10});
#endif
}
