#include "payload.hpp"

#include <sparta/events/lex_v1_response.hpp>
#include <sparta/events/lex_v2.hpp>
#include <sparta/events/lex_v2_response.hpp>

namespace sparta::events {
namespace {

TEST(lex_v1, is_typed) {
  const auto event = read<lex_v1>(R"({"messageVersion": "1.0", "invocationSource": "DialogCodeHook", "userId": "u",
    "inputTranscript": "book a car", "outputDialogMode": "Text", "bot": {"name": "b", "alias": null, "version": "1"},
    "sessionAttributes": {"k": "v"}, "requestAttributes": null,
    "currentIntent": {"name": "BookCar", "slots": {"City": "Bonn", "Age": 21, "Date": null},
      "slotDetails": {"City": {"resolutions": [{"value": "Bonn"}], "originalValue": "bonn"}, "Date": null},
      "confirmationStatus": "None", "nluIntentConfidenceScore": 0.9},
    "activeContexts": [{"name": "c", "timeToLive": {"timeToLiveInSeconds": 60, "turnsToLive": 2}, "parameters": {}}],
    "recentIntentSummaryView": [{"intentName": "i", "slots": {}, "dialogActionType": "Close"}],
    "sentimentResponse": {"sentimentLabel": "NEUTRAL", "sentimentScore": "{}"}})");
  EXPECT_EQ(event.current_intent.name, "BookCar");
  EXPECT_EQ(event.current_intent.slots.at("City"), "Bonn");
  EXPECT_EQ(event.current_intent.slots.at("Age"), "21");
  EXPECT_FALSE(event.current_intent.slots.at("Date"));
  EXPECT_EQ(event.current_intent.slot_details.at("City")->resolutions.at(0).at("value"), "Bonn");
  EXPECT_EQ(event.active_contexts.at(0).time_to_live.turns_to_live, 2U);
  EXPECT_EQ(event.recent_intent_summary_view.at(0).dialog_action_type, "Close");
  EXPECT_EQ(event.sentiment_response->sentiment_label, "NEUTRAL");
  EXPECT_EQ(problem_of<lex_v1>(R"({"currentIntent": {"slots": {"City": []}}})"),
            "currentIntent.slots.City: expected text");
}

TEST(lex_v1, is_answered) {
  const lex_v1_response made{
      .dialog_action = {.type = "Close",
                        .fulfillment_state = "Fulfilled",
                        .message = lex_v1_message{.content_type = "PlainText", .content = "ok"}}};
  EXPECT_EQ(json::encode(made),
            R"({"sessionAttributes":{},"dialogAction":{"type":"Close","fulfillmentState":"Fulfilled",)"
            R"("message":{"contentType":"PlainText","content":"ok"}}})");
  const auto read_again = read<lex_v1_response>(R"({"dialogAction": {"type": "ElicitSlot", "slotToElicit": "City",
    "slots": {"City": null}, "responseCard": {"version": 3, "contentType": "c",
      "genericAttachments": [{"title": "t", "buttons": [{"text": "a", "value": "b"}]}]}}})");
  EXPECT_EQ(read_again.dialog_action.response_card->generic_attachments.at(0).buttons.at(0).value, "b");
}

TEST(lex_v2, is_typed) {
  const auto event = read<lex_v2>(R"({"messageVersion": "1.0", "invocationSource": "DialogCodeHook",
    "inputMode": "Text", "responseContentType": "text/plain", "sessionId": "s", "inputTranscript": "two rooms",
    "bot": {"id": "b", "name": "Trip", "localeId": "en_US", "version": "DRAFT", "aliasId": "T", "aliasName": "n"},
    "interpretations": [
      {"intent": {"name": "Book", "state": "InProgress", "confirmationState": "None", "slots": {
         "Rooms": {"shape": "Scalar", "value": {"originalValue": "two", "interpretedValue": "2",
                                                "resolvedValues": ["2"]}},
         "Guests": {"shape": "List", "values": [{"shape": "Scalar", "value": {"originalValue": "Ann"}}]},
         "Address": {"shape": "Composite", "subSlots": {"City": null}}, "Night": null}},
       "nluConfidence": 0.83, "interpretationSource": "Lex",
       "sentimentResponse": {"sentiment": "NEUTRAL", "sentimentScore": {"mixed": 0, "negative": 0.25,
                             "neutral": 0.75, "positive": 0}}},
      {"intent": {"name": "FallbackIntent", "slots": {}}, "nluConfidence": {"score": 0.5}}],
    "proposedNextState": {"dialogAction": {"slotToElicit": "Night", "type": "ElicitSlot"},
                          "prompt": {"attempt": "Initial"}},
    "requestAttributes": {"k": "v"},
    "sessionState": {"sessionAttributes": {"a": "b"}, "originatingRequestId": "o", "intent": {"name": "Book"},
      "activeContexts": [{"name": "c", "contextAttributes": {"x": "y"},
                          "timeToLive": {"timeToLiveInSeconds": 90, "turnsToLive": 5}}]},
    "transcriptions": [{"transcription": "two rooms", "transcriptionConfidence": 1,
                        "resolvedContext": {"intent": "Book"}, "resolvedSlots": {}}]})");
  const auto& [intent, confidence, source, sentiment, more] = event.interpretations.at(0);
  EXPECT_EQ(intent.slots.at("Rooms")->value->interpreted_value, "2");
  EXPECT_EQ(intent.slots.at("Guests")->values->at(0).value->original_value, "Ann");
  EXPECT_FALSE(intent.slots.at("Address")->sub_slots->at("City"));
  EXPECT_FALSE(intent.slots.at("Night"));
  EXPECT_EQ(std::get<double>(*confidence), 0.83);
  EXPECT_EQ(sentiment->sentiment_score.neutral, 0.75);
  EXPECT_EQ(std::get<lex_v2_score>(*event.interpretations.at(1).nlu_confidence).score, 0.5);
  EXPECT_EQ(event.proposed_next_state->dialog_action->slot_to_elicit, "Night");
  EXPECT_EQ(event.proposed_next_state->prompt->attempt, "Initial");
  EXPECT_EQ(event.session_state.active_contexts->at(0).time_to_live.turns_to_live, 5U);
  EXPECT_EQ(event.transcriptions.at(0).resolved_context->intent, "Book");
}

TEST(lex_v2, names_what_is_wrong) {
  EXPECT_EQ(problem_of<lex_v2>(R"({"interpretations": [{"intent": {"slots": {"Rooms": {"value": "2"}}}}]})"),
            "interpretations[0].intent.slots.Rooms.value: expected object, got string");
}

TEST(lex_v2, is_answered) {
  const lex_v2_response made{
      .session_state = {.dialog_action = lex_v2_dialog_action{.type = "Close"},
                        .intent = lex_v2_intent{.name = "Book", .state = "Fulfilled"}},
      .messages = {{.content_type = "PlainText", .content = "Booked."},
                   {.content_type = "ImageResponseCard",
                    .image_response_card = lex_v2_image_response_card{.title = "t", .buttons = {{"yes", "y"}}}}}};
  EXPECT_EQ(json::to_value(made), *json::parse(R"({
    "sessionState": {"sessionAttributes": {}, "dialogAction": {"type": "Close"},
                     "intent": {"name": "Book", "state": "Fulfilled", "slots": {}}},
    "messages": [{"contentType": "PlainText", "content": "Booked."},
                 {"contentType": "ImageResponseCard", "imageResponseCard": {"title": "t",
                   "buttons": [{"text": "yes", "value": "y"}]}}],
    "requestAttributes": {}})"));
}

}  // namespace
}  // namespace sparta::events
