// first error: on::alexa_smart_home delivers events::alexa_smart_home: the handler takes that
#include <sparta/events/alexa_smart_home.hpp>
#include <sparta/on/alexa.hpp>
#include <sparta/sparta.hpp>

struct order {
  std::string id;
};

#ifdef MISTAKE
void take(const order&) {}
#else
void take(const sparta::events::alexa_smart_home&) {}
#endif

void declare(sparta::service& service) {
  service.function({.name = "Take"}, take).on(sparta::on::alexa_smart_home{.skill_id = "amzn1.ask.skill.1"});
}
