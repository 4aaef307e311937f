// first error: statistic_must_be_Sum_Average
#include <sparta/alarms.hpp>
#include <sparta/cfn/sns.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/metrics/sqs.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;
namespace alarms = sparta::alarms;
namespace cfn = sparta::cfn;

constexpr sparta::resource<cfn::sns::topic> on_call{"OnCall"};
constexpr sparta::resource<cfn::sqs::queue> inbox{"Inbox"};
constexpr sparta::alarm full{"Full"};

void declare(sparta::service& service, const sparta::function<void>& hello) {
#ifdef MISTAKE
  static_cast<void>(sparta::metrics::sqs::sent_message_size({.queue_name = "x"}).with("p101"));
#else
  static_cast<void>(sparta::metrics::sqs::sent_message_size({.queue_name = "x"}).with("p99.9"));
#endif
  static_cast<void>(service);
  static_cast<void>(hello);
}
