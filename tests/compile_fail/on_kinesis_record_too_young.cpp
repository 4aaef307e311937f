// first error: maximum_record_age_must_be_60s_to_7_days
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
  service.function({.name = "F"}, handle).on(on::kinesis{.stream = clicks, .maximum_record_age = 59s});
#else
  service.function({.name = "F"}, handle).on(on::kinesis{.stream = clicks, .maximum_record_age = 60s});
#endif
}
