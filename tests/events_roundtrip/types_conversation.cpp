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
      {"alexa_skill", &decode_and_encode<events::alexa_skill>},
      {"alexa_skill_response", &decode_and_encode<events::alexa_skill_response>},
      {"alexa_smart_home", &decode_and_encode<events::alexa_smart_home>},
      {"alexa_smart_home_response", &decode_and_encode<events::alexa_smart_home_response>},
      {"bedrock_agent", &decode_and_encode<events::bedrock_agent>},
      {"bedrock_agent_response", &decode_and_encode<events::bedrock_agent_response>},
      {"chime_bot", &decode_and_encode<events::chime_bot>},
      {"connect", &decode_and_encode<events::connect>},
      {"lex_v1", &decode_and_encode<events::lex_v1>},
      {"lex_v1_response", &decode_and_encode<events::lex_v1_response>},
      {"lex_v2", &decode_and_encode<events::lex_v2>},
      {"lex_v2_response", &decode_and_encode<events::lex_v2_response>},
      {"ses", &decode_and_encode<events::ses>},
      {"ses_notification", &decode_and_encode<events::ses_notification>},
      {"ses_response", &decode_and_encode<events::ses_response>},
      {"workmail", &decode_and_encode<events::workmail>},
      {"workmail_response", &decode_and_encode<events::workmail_response>},
  };
  return all;
}

}  // namespace sparta::events_roundtrip
