#include "golden/cases.hpp"

#include <sparta/archetypes/reactor.hpp>
#include <sparta/cfn/events.hpp>
#include <sparta/cfn/kms.hpp>
#include <sparta/cfn/scheduler.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/events/eventbridge.hpp>
#include <sparta/events/scheduler.hpp>
#include <sparta/on/scheduler.hpp>
#include <sparta/prelude.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;
namespace events = sparta::events;
namespace on = sparta::on;

namespace {

constexpr sparta::resource<cfn::events::event_bus> orders{"Orders"};
constexpr sparta::resource<cfn::kms::key> key{"Key"};
constexpr sparta::resource<cfn::scheduler::schedule_group> reports{"Reports"};
constexpr sparta::resource<cfn::sqs::queue> undelivered{"Undelivered"};

struct order {
  std::string id;
  double total = 0;
};
struct note {
  std::string about;
};

void declare_resources(sparta::service& shop) {
  shop.resource(orders, {.name = "orders"});
  shop.resource(key, {.enable_key_rotation = true});
  shop.resource(reports, {});
  shop.resource(undelivered, {.message_retention_period = 1'209'600});
}

void declare_rules(sparta::service& shop) {
  const auto large = on::pattern<order>().source("shop").detail<&order::total>(on::numeric(">=", 1000));
  shop.function({.name = "Review"}, [](const events::eventbridge<order>&) {})
      .on(on::event_rule{.pattern = large,
                         .event_bus = orders,
                         .description = "Large orders",
                         .dead_letter_queue = undelivered,
                         .maximum_event_age = 1h,
                         .maximum_retry_attempts = 3});
  shop.function({.name = "Note"}, [](const note&) {})
      .on(on::event_rule{
          .pattern = large,
          .input = on::input_template<note>{.paths = {{"id", "$.detail.id"}}, .text = R"({"about": <id>})"},
          .dead_letter_queue = undelivered})
      .on(on::scheduled_rule{.schedule = on::every(1h), .input = note{.about = "time"}, .enabled = false});
  sparta::archetypes::scheduled_reactor(
      shop, {.name = "Clean"}, [] {}, on::every(5min), on::schedule("cron(0 18 ? * MON-FRI *)"));
}

void declare_schedules(sparta::service& shop) {
  shop.function({.name = "Report"}, [](const note&) {})
      .on(on::scheduler{.schedule = "cron(0 8 ? * MON-FRI *)",
                        .time_zone = "Europe/Berlin",
                        .flexible_time_window = 15min,
                        .input = note{.about = "yesterday"},
                        .schedule_group = reports,
                        .dead_letter_queue = undelivered,
                        .maximum_retry_attempts = 2,
                        .kms_key_arn = key.arn()})
      .on(on::scheduler{.schedule = "at(2027-02-01T10:00:00)", .input = note{.about = "January"}});
}

}  // namespace

namespace sparta::golden {

model::service rules_and_schedules() {
  sparta::service shop{{.name = "shop"}};
  declare_resources(shop);
  declare_rules(shop);
  declare_schedules(shop);
  return model::model_of(shop);
}

}  // namespace sparta::golden
