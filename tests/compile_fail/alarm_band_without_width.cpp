// first error: anomaly_band_must_be_wider_than_0
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
  service.alarm(full, alarms::metric{.of = sparta::metrics::sqs::sent_message_size({.queue_name = inbox.queue_name()}),
                                     .is = alarms::outside_band(0)});
#else
  service.alarm(full, alarms::metric{.of = sparta::metrics::sqs::sent_message_size({.queue_name = inbox.queue_name()}),
                                     .is = alarms::outside_band(2)});
#endif
  static_cast<void>(service);
  static_cast<void>(hello);
}
