// first error: the handler of a WebSocket API takes websocket::request
#include <sparta/events/sqs.hpp>
#include <sparta/sparta.hpp>
#include <sparta/websocket.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void say(const events::sqs&) {}
#else
void say(const sparta::websocket::request&) {}
#endif

void declare(sparta::service& service) {
  auto api = service.websocket_api({.name = "Chat"});
  api.route("say", {.name = "Say"}, say);
}
