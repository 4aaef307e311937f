// first error: on::alexa_skill delivers events::alexa_skill: the handler takes that
#include <sparta/events/alexa_skill.hpp>
#include <sparta/on/alexa.hpp>
#include <sparta/sparta.hpp>

struct order {
  std::string id;
};

#ifdef MISTAKE
void take(const order&) {}
#else
void take(const sparta::events::alexa_skill&) {}
#endif

void declare(sparta::service& service) {
  service.function({.name = "Take"}, take).on(sparta::on::alexa_skill{.skill_id = "amzn1.ask.skill.1"});
}
