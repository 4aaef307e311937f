// first error: on::appsync delivers events::appsync_resolver: the handler takes that
#include <sparta/events/appsync.hpp>
#include <sparta/on/appsync.hpp>
#include <sparta/sparta.hpp>

struct order {
  std::string id;
};

#ifdef MISTAKE
void take(const order&) {}
#else
void take(const sparta::events::appsync_resolver&) {}
#endif

void declare(sparta::service& service) {
  service.function({.name = "Take"}, take).on(sparta::on::appsync{.api = "abc"});
}
