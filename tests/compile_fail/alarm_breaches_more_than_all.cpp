// first error: alarm_breaches_in_1_to_all_of_its_periods
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
  hello.alarm(alarms::errors{.above = 0, .within = alarms::periods{.count = 3, .of = 1min, .breaching = 4}});
#else
  hello.alarm(alarms::errors{.above = 0, .within = alarms::periods{.count = 3, .of = 1min, .breaching = 3}});
#endif
  static_cast<void>(service);
  static_cast<void>(hello);
}
