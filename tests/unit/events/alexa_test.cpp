#include "payload.hpp"

#include <sparta/events/alexa_skill.hpp>
#include <sparta/events/alexa_skill_response.hpp>
#include <sparta/events/alexa_smart_home.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

constexpr std::string_view asked = R"({"version": "1.0",
  "session": {"new": true, "sessionId": "s", "application": {"applicationId": "a"}, "attributes": {"score": 1},
              "user": {"userId": "u", "accessToken": "t"}},
  "context": {"System": {"application": {"applicationId": "a"}, "user": {"userId": "u"}, "person": {"personId": "p"},
                "device": {"deviceId": "d", "supportedInterfaces": {"AudioPlayer": {}}},
                "apiEndpoint": "https://api.eu.amazonalexa.com", "apiAccessToken": "t"},
              "AudioPlayer": {"playerActivity": "IDLE", "offsetInMilliseconds": 5}, "Viewport": {"shape": "ROUND"}},
  "request": {"type": "IntentRequest", "requestId": "r", "timestamp": "1970-01-01T00:00:02Z", "locale": "de-DE",
    "dialogState": "STARTED",
    "intent": {"name": "Order", "confirmationStatus": "NONE", "slots": {"Item": {"name": "Item", "value": "tea",
      "confirmationStatus": "NONE", "source": "USER",
      "resolutions": {"resolutionsPerAuthority": [{"authority": "x", "status": {"code": "ER_SUCCESS_MATCH"},
        "values": [{"value": {"name": "tea", "id": "7"}}]}]},
      "slotValue": {"type": "List", "values": [{"type": "Simple", "value": "tea"}]}}}}}})";

TEST(alexa_skill, is_typed) {
  const auto event = read<alexa_skill>(asked);
  EXPECT_TRUE(event.session->is_new);
  EXPECT_EQ(event.session->attributes.at("score").as_int64(), 1);
  EXPECT_EQ(event.context.system.device.device_id, "d");
  EXPECT_EQ(event.context.system.person->person_id, "p");
  EXPECT_EQ(event.context.audio_player->offset_in_milliseconds, 5U);
  EXPECT_EQ(event.request.type, "IntentRequest");
  EXPECT_EQ(event.request.timestamp, std::chrono::sys_seconds(2s));
  const auto& item = event.request.intent->slots.at("Item");
  EXPECT_EQ(item.value, "tea");
  EXPECT_EQ(item.resolutions->resolutions_per_authority.at(0).values.at(0).value.id, "7");
  EXPECT_EQ(item.slot_value->values->at(0).value, "tea");
}

TEST(alexa_skill, says_why_a_session_ended) {
  const auto event = read<alexa_skill>(R"({"request": {"type": "SessionEndedRequest", "reason": "ERROR",
    "error": {"type": "INVALID_RESPONSE", "message": "m"}}})");
  EXPECT_EQ(event.request.reason, "ERROR");
  EXPECT_EQ(event.request.error->type, "INVALID_RESPONSE");
  EXPECT_EQ(problem_of<alexa_skill>(R"({"request": {"intent": {"slots": []}}})"),
            "request.intent.slots: expected object, got array");
}

TEST(alexa_skill, is_answered) {
  const alexa_skill_response made{.response = {.output_speech = alexa_output_speech{.text = "Hello"},
                                               .card = alexa_card{.title = "t", .content = "c"},
                                               .should_end_session = true}};
  EXPECT_EQ(json::to_value(made), *json::parse(R"({"version": "1.0", "sessionAttributes": {},
    "response": {"outputSpeech": {"type": "PlainText", "text": "Hello"},
                 "card": {"type": "Simple", "title": "t", "content": "c"}, "shouldEndSession": true}})"));
}

TEST(alexa_smart_home, is_typed) {
  const auto event = read<alexa_smart_home>(R"({"directive": {
    "header": {"namespace": "Alexa.PowerController", "name": "TurnOn", "messageId": "m", "payloadVersion": "3",
               "correlationToken": "c"},
    "endpoint": {"endpointId": "lamp", "scope": {"type": "BearerToken", "token": "t"}, "cookie": {"k": "v"}},
    "payload": {}}})");
  EXPECT_EQ(event.directive->header.name_space, "Alexa.PowerController");
  EXPECT_EQ(event.directive->header.correlation_token, "c");
  EXPECT_EQ(event.directive->endpoint->endpoint_id, "lamp");
  EXPECT_EQ(event.directive->endpoint->cookie->at("k"), "v");
  const auto old =
      read<alexa_smart_home>(R"({"header": {"namespace": "n", "payloadVersion": "2"}, "payload": {"a": 1}})");
  EXPECT_EQ(old.payload->find("a")->as_int64(), 1);
  EXPECT_EQ(problem_of<alexa_smart_home>(R"({"directive": {"header": {"name": 1}}})"),
            "directive.header.name: expected string, got number");
}

TEST(alexa_smart_home, is_answered) {
  const alexa_smart_home_response made{
      .event = {.header = {.name_space = "Alexa", .name = "Response", .message_id = "m", .payload_version = "3"}},
      .context = alexa_smart_home_context{.properties = {{.name_space = "Alexa.PowerController",
                                                          .name = "powerState",
                                                          .value = "ON",
                                                          .time_of_sample = std::chrono::sys_seconds(2s),
                                                          .uncertainty_in_milliseconds = 500}}}};
  EXPECT_EQ(json::to_value(made), *json::parse(R"({
    "event": {"header": {"namespace": "Alexa", "name": "Response", "messageId": "m", "payloadVersion": "3"},
              "payload": {}},
    "context": {"properties": [{"namespace": "Alexa.PowerController", "name": "powerState", "value": "ON",
      "timeOfSample": "1970-01-01T00:00:02Z", "uncertaintyInMilliseconds": 500}]}})"));
}

}  // namespace
}  // namespace sparta::events
