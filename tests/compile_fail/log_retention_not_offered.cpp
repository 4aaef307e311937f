// first error: log_retention_must_be_a_period_that_cloudwatch_logs_offers
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello", .log_retention = days{2}}, [] {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello", .log_retention = days{3}}, [] {});
}
#endif
