#pragma once
#include "wire/connection.hpp"
#include "wire/endpoint.hpp"
#include "wire/time_limit.hpp"

#include <sparta/result.hpp>

#include <memory>
#include <span>

namespace sparta::wire {

/// Owns a stream socket that does not block; what it does ends with ETIMEDOUT at the limit, which must outlive it.
class timed_socket final : public connection {
 public:
  timed_socket(int descriptor, time_limit& limit) : descriptor_(descriptor), limit_(limit) {}
  timed_socket(const timed_socket&) = delete;
  timed_socket& operator=(const timed_socket&) = delete;
  ~timed_socket() override;

  io_result receive(std::span<char> into) override;
  io_result send(std::span<const std::string_view> pieces) override;

 private:
  [[nodiscard]] io_result send_piece(std::string_view piece);

  int descriptor_;
  time_limit& limit_;
};

/// The first of these that takes a TCP connection; the errno of the last when none does.
struct connected {
  std::unique_ptr<connection> made{};
  int error = 0;
};
[[nodiscard]] connected connect_to(std::span<const endpoint> endpoints, time_limit& limit);

}  // namespace sparta::wire
