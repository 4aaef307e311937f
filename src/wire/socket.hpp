#pragma once
#include "wire/connection.hpp"

namespace sparta::wire {

/// Owns a blocking stream socket.
class socket_connection final : public connection {
 public:
  explicit socket_connection(int descriptor) : descriptor_(descriptor) {}
  socket_connection(const socket_connection&) = delete;
  socket_connection& operator=(const socket_connection&) = delete;
  ~socket_connection() override;

  io_result receive(std::span<char> into) override;
  io_result send(std::span<const std::string_view> pieces) override;

 private:
  int descriptor_;
};

/// Connects over TCP, with TCP_NODELAY: a request is one write, and its answer is waited for.
class socket_dialer final : public dialer {
 public:
  result<std::unique_ptr<connection>> dial(const address& where) override;
};

}  // namespace sparta::wire
