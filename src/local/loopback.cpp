#include "local/loopback.hpp"

#include "wire/client.hpp"
#include "wire/socket.hpp"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace sparta::local {
namespace {

/// A TCP socket that closes itself, unless it is handed on.
class socket_handle {
 public:
  socket_handle() : descriptor_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {}
  ~socket_handle() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  socket_handle(const socket_handle&) = delete;
  socket_handle& operator=(const socket_handle&) = delete;
  [[nodiscard]] int get() const { return descriptor_; }
  [[nodiscard]] int release() { return std::exchange(descriptor_, -1); }

 private:
  int descriptor_;
};

sockaddr_in loopback_address(std::uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

const sockaddr* generic(const sockaddr_in& address) {
  const void* any = &address;
  return static_cast<const sockaddr*>(any);
}

bool connects(const socket_handle& by, std::uint16_t port) {
  const auto address = loopback_address(port);
  return ::connect(by.get(), generic(address), sizeof address) == 0;
}

error silent(std::uint16_t port, int code) {
  return {.kind = error_kind::unavailable,
          .message = "nothing answers on 127.0.0.1:" + std::to_string(port) + ": " + std::strerror(code)};
}

/// Unlike a bootstrap's connection, this one gives up.
class patient_dialer final : public wire::dialer {
 public:
  explicit patient_dialer(std::chrono::milliseconds patience) : patience_(patience) {}
  result<std::unique_ptr<wire::connection>> dial(const wire::address& where) override {
    socket_handle handle;
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(patience_);
    const timeval limit{.tv_sec = whole.count(),
                        .tv_usec = std::chrono::duration_cast<std::chrono::microseconds>(patience_ - whole).count()};
    ::setsockopt(handle.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(handle.get(), SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    if (!connects(handle, where.port)) return silent(where.port, errno);
    return std::unique_ptr<wire::connection>(std::make_unique<wire::socket_connection>(handle.release()));
  }

 private:
  std::chrono::milliseconds patience_;
};

}  // namespace

bool system_loopback::is_free(std::uint16_t port) const {
  // Asking for a connection and not for the port: a port that another user's server shares (SO_REUSEPORT) would bind.
  const socket_handle asking;
  if (connects(asking, port)) return false;
  const socket_handle taking;
  const int yes = 1;
  ::setsockopt(taking.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  const auto address = loopback_address(port);
  return ::bind(taking.get(), generic(address), sizeof address) == 0;
}

result<std::uint16_t> system_loopback::free_port() const {
  const socket_handle taking;
  auto address = loopback_address(0);
  socklen_t size = sizeof address;
  void* filled = &address;
  if (::bind(taking.get(), generic(address), size) != 0 ||
      ::getsockname(taking.get(), static_cast<sockaddr*>(filled), &size) != 0)
    return error{.kind = error_kind::io, .message = std::string("no free port on 127.0.0.1: ") + std::strerror(errno)};
  return ntohs(address.sin_port);
}

result<loopback_answer> system_loopback::get(std::uint16_t port, std::string_view path,
                                             std::chrono::milliseconds patience) {
  patient_dialer dialer(patience);
  wire::client client({.host = "127.0.0.1", .port = port}, "sparta", dialer, {.head = 1U << 16U, .body = 1U << 20U});
  auto exchanged =
      client.send({.method = "GET", .target = path, .headers = {}, .body = {}}, wire::when_silent::send_once_more);
  if (!exchanged) return std::move(exchanged).error();
  return loopback_answer{.status = exchanged->answer.status, .body = std::string(exchanged->answer.body)};
}

}  // namespace sparta::local
