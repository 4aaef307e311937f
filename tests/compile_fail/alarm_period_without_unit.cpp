// first error: alarm_period_needs_its_unit_as_in_5min
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
  hello.alarm(alarms::errors{.above = 0, .within = 5});
#else
  hello.alarm(alarms::errors{.above = 0, .within = 5min});
#endif
  static_cast<void>(service);
  static_cast<void>(hello);
}
