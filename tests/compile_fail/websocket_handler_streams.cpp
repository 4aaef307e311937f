// first error: a WebSocket API streams no answer
#include <sparta/http/stream.hpp>
#include <sparta/sparta.hpp>
#include <sparta/websocket.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
using answered = sparta::result<http::stream>;
#else
using answered = sparta::result<http::response>;
#endif

answered say(const websocket::request&) { return {{}}; }

void declare(sparta::service& service) {
  auto api = service.websocket_api({.name = "Chat"});
  api.route("say", {.responds = true}, {.name = "Say"}, say);
}
