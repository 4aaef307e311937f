#pragma once
#include <sparta/http/fields.hpp>
#include <sparta/json/decode.hpp>
#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace sparta::websocket {

/// Of a connection.
enum class event_type : std::uint8_t { connect, message, disconnect };

/// What came over a connection, or became of it.
struct request {
  /// Names the connection for as long as it lasts; what is sent to it is sent to this.
  std::string connection_id{};
  websocket::event_type event_type = websocket::event_type::message;
  /// `$connect`, `$disconnect`, `$default`, or what the route selection found in the message.
  std::string route_key{};
  /// The message.
  std::string body{};
  /// Of the request that began the connection; a message brings none.
  http::headers headers{};
  http::parameters query_string_parameters{};
  /// What the authorizer told when the connection began.
  json::value authorizer{};
  std::string stage{};
  std::string request_id{};
  std::string source_ip{};
  /// The payload as Lambda delivered it, until the handler returns.
  std::string_view event{};

  [[nodiscard]] std::string_view query(std::string_view name) const {
    const std::string* const found = query_string_parameters.find(name);
    return found == nullptr ? std::string_view() : std::string_view(*found);
  }
  /// The message read as JSON.
  template <class T>
  [[nodiscard]] result<T> body_as() const {
    return json::decode<T>(body);
  }
};

}  // namespace sparta::websocket
