// first error: alarm_must_look_at_a_day_at_most
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
  hello.alarm(alarms::errors{.above = 0, .within = alarms::periods{.count = 2000, .of = 1min}});
#else
  hello.alarm(alarms::errors{.above = 0, .within = alarms::periods{.count = 1440, .of = 1min}});
#endif
  static_cast<void>(service);
  static_cast<void>(hello);
}
