#include "events_roundtrip/types.hpp"

#include <sparta/events/alexa_skill.hpp>
#include <sparta/events/alexa_skill_response.hpp>
#include <sparta/events/alexa_smart_home.hpp>
#include <sparta/events/bedrock_agent.hpp>
#include <sparta/events/bedrock_agent_response.hpp>
#include <sparta/events/chime_bot.hpp>
#include <sparta/events/connect.hpp>
#include <sparta/events/lex_v1.hpp>
#include <sparta/events/lex_v1_response.hpp>
#include <sparta/events/lex_v2.hpp>
#include <sparta/events/lex_v2_response.hpp>
#include <sparta/events/ses.hpp>
#include <sparta/events/workmail.hpp>

namespace sparta::events_roundtrip {

std::span<const payload_type> conversation_types() {
  static constexpr payload_type all[] = {
      type<events::alexa_skill>("alexa_skill"),
      type<events::alexa_skill_response>("alexa_skill_response"),
      type<events::alexa_smart_home>("alexa_smart_home"),
      type<events::alexa_smart_home_response>("alexa_smart_home_response"),
      type<events::bedrock_agent>("bedrock_agent"),
      type<events::bedrock_agent_response>("bedrock_agent_response"),
      type<events::chime_bot>("chime_bot"),
      type<events::connect>("connect"),
      type<events::lex_v1>("lex_v1"),
      type<events::lex_v1_response>("lex_v1_response"),
      type<events::lex_v2>("lex_v2"),
      type<events::lex_v2_response>("lex_v2_response"),
      type<events::ses>("ses"),
      type<events::ses_notification>("ses_notification"),
      type<events::ses_response>("ses_response"),
      type<events::workmail>("workmail"),
      type<events::workmail_response>("workmail_response"),
  };
  return all;
}

}  // namespace sparta::events_roundtrip
