// first error: maximum_retry_attempts_must_be_0_to_10000
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
  service.function({.name = "F"}, handle).on(on::kinesis{.stream = clicks, .maximum_retry_attempts = 10001});
#else
  service.function({.name = "F"}, handle).on(on::kinesis{.stream = clicks, .maximum_retry_attempts = 10000});
#endif
}
