// first error: any_of
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
  service.alarm(full, alarms::composite{.when = alarms::any_of()});
#else
  service.alarm(full, alarms::composite{.when = alarms::any_of(full)});
#endif
  static_cast<void>(service);
  static_cast<void>(hello);
}
