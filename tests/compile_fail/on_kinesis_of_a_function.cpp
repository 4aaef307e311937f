// first error: sparta: on::kinesis takes the handle of a stream
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
constexpr sparta::resource<cfn::lambda::function> other{"Other"};

void handle(std::string_view) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "F"}, handle).on(on::kinesis{.stream = other});
#else
  service.function({.name = "F"}, handle).on(on::kinesis{.stream = clicks});
#endif
}
