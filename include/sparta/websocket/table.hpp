#pragma once
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/uses/table.hpp>
#include <sparta/websocket/connections.hpp>
#include <sparta/websocket/request.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// A table of the connections that there are: docs/reference/websocket.md.
namespace sparta::websocket {

/// What the table keeps of each.
struct connection_item {
  std::string connection_id;
  /// When DynamoDB removes it, in seconds since 1970: a connection lasts two hours at most.
  std::int64_t expires_at = 0;
};

namespace detail {
[[nodiscard]] std::int64_t two_hours_from_now();
/// Whether the connection has gone, rather than anything else gone wrong.
[[nodiscard]] bool has_gone(const error& why);
}  // namespace detail

/// The properties of a table of connections: one that is paid for by its use, encrypted, and forgets by itself.
[[nodiscard]] cfn::dynamodb::table connection_table();

/// Keeps the connection; for the route `$connect`.
template <class Table>
result<void> join(const request& of, const Table& table) {
  return table.put(connection_item{.connection_id = of.connection_id, .expires_at = detail::two_hours_from_now()});
}
/// Forgets it; for the route `$disconnect`.
template <class Table>
result<void> leave(std::string_view connection_id, const Table& table) {
  return table.remove({{"connection_id", connection_id}});
}

/// Sends a message to every connection of the table, and forgets those that have gone. Gives how many got it.
template <class Table, class Connections, class T>
result<std::size_t> broadcast(const T& message, const Table& table, const Connections& to) {
  const auto all = table.template scan<connection_item>();
  if (!all) return all.error();
  const std::string text = sparta::detail::message_text(message);
  std::size_t reached = 0;
  for (const connection_item& each : *all) {
    const auto sent = to.post(each.connection_id, text);
    if (sent)
      ++reached;
    else if (!detail::has_gone(sent.error()))
      return sent.error();
    else if (auto left = leave(each.connection_id, table); !left)
      return std::move(left).error();
  }
  return reached;
}

}  // namespace sparta::websocket
