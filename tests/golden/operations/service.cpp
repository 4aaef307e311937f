#include "golden/cases.hpp"

#include <sparta/alarms.hpp>
#include <sparta/cfn/sns.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/dashboard.hpp>
#include <sparta/metric_filter.hpp>
#include <sparta/metrics/sqs.hpp>
#include <sparta/prelude.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;
namespace alarms = sparta::alarms;
namespace cfn = sparta::cfn;

namespace {

constexpr sparta::resource<cfn::sns::topic> on_call{"OnCall"};
constexpr sparta::resource<cfn::sns::topic> archive{"Archive"};
constexpr sparta::resource<cfn::sqs::queue> failed{"Failed"};
constexpr sparta::alarm failing{"Failing"};
constexpr sparta::alarm slow{"Slow"};
constexpr sparta::alarm broken{"Broken"};
constexpr sparta::alarm odd{"Odd"};
constexpr sparta::alarm rejecting{"Rejecting"};
constexpr sparta::metric rejected{.name_space = "Orders", .name = "Rejected", .statistic = "Sum"};

}  // namespace

sparta::model::service sparta::golden::operations() {
  sparta::service service{{.name = "orders", .description = "Takes orders."}};
  service.resource(on_call, {});
  service.resource(archive, {});
  service.resource(failed, {.message_retention_period = 1209600});
  service.function({.name = "Import", .dead_letter_config = {{.target_arn = failed.arn()}}}, [] {})
      .alarm(failing, alarms::errors{.above = 0, .within = 5min, .notify = &on_call, .notify_ok = &on_call})
      .alarm(slow,
             alarms::duration_p99{.above = 1500ms, .within = alarms::periods{.count = 5, .of = 1min, .breaching = 3}})
      .alarm(alarms::dead_letters{.above = 0, .notify = {&on_call, &archive}})
      .metric_filter({.pattern = R"({ $.message = "rejected" })", .metric = rejected, .default_value = 0.0});
  service.function({.name = "Report"}, [] {}).alarm(alarms::throttles{.above = 3, .description = "Too many at once."});
  service.alarm(broken, alarms::composite{.when = alarms::all_of(failing, slow), .notify = &on_call});
  service.alarm(odd, alarms::metric{.of = sparta::metrics::sqs::sent_message_size({.queue_name = failed.queue_name()}),
                                    .is = alarms::outside_band(2.5)});
  service.alarm(rejecting, alarms::metric{.of = rejected, .is = alarms::at_least(10)});
  service.dashboard({.name = "Overview", .links = {{"Runbook", "https://example.com/runbook"}}});
  return model::model_of(service);
}
