#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/wiring.hpp>

#include <string>
#include <type_traits>

namespace sparta::events {
struct alexa_skill;
struct alexa_smart_home;
}  // namespace sparta::events

namespace sparta::on {

/// What is said to a skill of Alexa's, which only that skill may deliver: it shows its id.
/// https://developer.amazon.com/en-US/docs/alexa/custom-skills/host-a-custom-skill-as-an-aws-lambda-function.html
struct alexa_skill {
  cfn::required<std::string> skill_id;  ///< `amzn1.ask.skill.…`

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::alexa_skill>,
                  "sparta: on::alexa_skill delivers events::alexa_skill: the handler takes that");
  }
};

/// What a smart home skill is to do.
/// https://developer.amazon.com/en-US/docs/alexa/smarthome/steps-to-build-a-smart-home-skill.html
struct alexa_smart_home {
  cfn::required<std::string> skill_id;  ///< `amzn1.ask.skill.…`

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::alexa_smart_home>,
                  "sparta: on::alexa_smart_home delivers events::alexa_smart_home: the handler takes that");
  }
};

[[nodiscard]] wiring wire(const alexa_skill& source, const invocation_target& of);
[[nodiscard]] wiring wire(const alexa_smart_home& source, const invocation_target& of);

}  // namespace sparta::on
