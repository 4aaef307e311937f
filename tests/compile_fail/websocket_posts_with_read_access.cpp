// first error: this uses<…> of connections declares no write access
#include <sparta/sparta.hpp>
#include <sparta/websocket.hpp>

constexpr sparta::websocket::api chat{"Chat"};

#ifdef MISTAKE
void say(const sparta::websocket::request& of, sparta::uses<chat, sparta::read> to) {
#else
void say(const sparta::websocket::request& of, sparta::uses<chat, sparta::write> to) {
#endif
  (void)to.post(of.connection_id, "hi");
}
