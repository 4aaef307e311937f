// first error: on::config delivers events::config: the handler takes that
#include <sparta/events/config.hpp>
#include <sparta/on/config.hpp>
#include <sparta/sparta.hpp>

struct order {
  std::string id;
};

#ifdef MISTAKE
void take(const order&) {}
#else
void take(const sparta::events::config&) {}
#endif

void declare(sparta::service& service) { service.function({.name = "Take"}, take).on(sparta::on::config{}); }
