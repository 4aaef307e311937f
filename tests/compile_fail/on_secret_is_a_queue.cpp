// first error: sparta: an event source is signed on to with the handle of a secret
#include <sparta/cfn/amazonmq.hpp>
#include <sparta/cfn/secretsmanager.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/on/mq.hpp>
#include <sparta/sparta.hpp>

#include <chrono>

using namespace sparta::prelude;
using namespace std::chrono_literals;
namespace cfn = sparta::cfn;
namespace on = sparta::on;

constexpr sparta::resource<cfn::amazonmq::broker> broker{"Broker"};
constexpr sparta::resource<cfn::secretsmanager::secret> user{"User"};
constexpr sparta::resource<cfn::sqs::queue> jobs{"Jobs"};

void handle(std::string_view) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "F"}, handle).on(on::mq{.broker = broker, .queue = "q", .secret = jobs});
#else
  service.function({.name = "F"}, handle).on(on::mq{.broker = broker, .queue = "q", .secret = user});
#endif
}
