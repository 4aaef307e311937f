#pragma once
#include <sparta/sparta.hpp>
#include <sparta/websocket.hpp>

#include <string>

namespace shop {

inline constexpr sparta::websocket::api chat{"Chat"};
inline constexpr sparta::resource<sparta::cfn::dynamodb::table> people{"People"};

struct remark {
  std::string text;
};

sparta::result<void> come(const sparta::websocket::request& who, sparta::uses<people, sparta::write> table);
sparta::result<void> go(const sparta::websocket::request& who, sparta::uses<people, sparta::write> table);
sparta::result<void> say(const sparta::websocket::body<remark>& what, sparta::uses<people, sparta::read_write> table,
                         sparta::uses<chat, sparta::write> everybody);

}  // namespace shop
