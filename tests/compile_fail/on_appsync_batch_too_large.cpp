// first error: max_batch_size_must_be_1_to_2000
#include <sparta/events/appsync.hpp>
#include <sparta/on/appsync.hpp>
#include <sparta/sparta.hpp>

void take(const sparta::events::appsync_resolver_batch&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "Take"}, take).on(sparta::on::appsync{.api = "abc", .max_batch_size = 2001});
#else
  service.function({.name = "Take"}, take).on(sparta::on::appsync{.api = "abc", .max_batch_size = 2000});
#endif
}
