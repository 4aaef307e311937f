// first error: receipt_rule_name_has_1_to_64_letters_digits_and_hyphens_underscores_periods_between
#include <sparta/events/ses.hpp>
#include <sparta/on/ses.hpp>
#include <sparta/sparta.hpp>

void take(const sparta::events::ses&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "Take"}, take).on(sparta::on::ses{.rule_set = "default", .name = "orders-"});
#else
  service.function({.name = "Take"}, take).on(sparta::on::ses{.rule_set = "default", .name = "my-orders"});
#endif
}
