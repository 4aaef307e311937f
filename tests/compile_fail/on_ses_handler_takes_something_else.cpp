// first error: on::ses delivers events::ses: the handler takes that
#include <sparta/events/ses.hpp>
#include <sparta/on/ses.hpp>
#include <sparta/sparta.hpp>

struct order {
  std::string id;
};

#ifdef MISTAKE
void take(const order&) {}
#else
void take(const sparta::events::ses&) {}
#endif

void declare(sparta::service& service) {
  service.function({.name = "Take"}, take).on(sparta::on::ses{.rule_set = "default", .name = "orders"});
}
