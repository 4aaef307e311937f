#include "chat.hpp"

using namespace sparta::prelude;

namespace shop {

sparta::result<void> come(const websocket::request& who, sparta::uses<people, sparta::write> table) {
  return websocket::join(who, table);
}

sparta::result<void> go(const websocket::request& who, sparta::uses<people, sparta::write> table) {
  return websocket::leave(who.connection_id, table);
}

sparta::result<void> say(const websocket::body<remark>& what, sparta::uses<people, sparta::read_write> table,
                         sparta::uses<chat, sparta::write> everybody) {
  const auto reached = websocket::broadcast(*what, table, everybody);
  if (!reached) return reached.error();
  return {};
}

}  // namespace shop
