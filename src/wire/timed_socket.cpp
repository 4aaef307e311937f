#include "wire/timed_socket.hpp"

#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sparta::wire {
namespace {

bool would_block(int error) { return error == EAGAIN || error == EWOULDBLOCK; }

/// 0 once the connection stands.
int finish_connecting(int descriptor, time_limit& limit) {
  if (const int failed = wait_for(descriptor, POLLOUT, limit)) return failed;
  int failed = 0;
  socklen_t size = sizeof failed;
  return ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &failed, &size) < 0 ? errno : failed;
}

int connect_one(int descriptor, const endpoint& where, time_limit& limit) {
  if (::connect(descriptor, reinterpret_cast<const sockaddr*>(&where.storage), where.size) == 0) return 0;
  return errno == EINPROGRESS || errno == EINTR ? finish_connecting(descriptor, limit) : errno;
}

}  // namespace

timed_socket::~timed_socket() { ::close(descriptor_); }

io_result timed_socket::receive(std::span<char> into) {
  for (;;) {
    const auto got = ::recv(descriptor_, into.data(), into.size(), 0);
    if (got >= 0) return {.bytes = static_cast<std::size_t>(got)};
    if (errno != EINTR && !would_block(errno)) return {.error = errno};
    if (errno == EINTR) continue;
    if (const int failed = wait_for(descriptor_, POLLIN, limit_)) return {.error = failed};
  }
}

io_result timed_socket::send_piece(std::string_view piece) {
  for (std::size_t sent = 0;;) {
    if (sent == piece.size()) return {.bytes = sent};
    const auto taken = ::send(descriptor_, piece.data() + sent, piece.size() - sent, MSG_NOSIGNAL);
    if (taken >= 0)
      sent += static_cast<std::size_t>(taken);
    else if (errno != EINTR && !would_block(errno))
      return {.bytes = sent, .error = errno};
    else if (const int failed = errno == EINTR ? 0 : wait_for(descriptor_, POLLOUT, limit_))
      return {.bytes = sent, .error = failed};
  }
}

io_result timed_socket::send(std::span<const std::string_view> pieces) {
  io_result all;
  for (const auto piece : pieces) {
    const auto one = send_piece(piece);
    all.bytes += one.bytes;
    all.error = one.error;
    if (all.error != 0) break;
  }
  return all;
}

connected connect_to(std::span<const endpoint> endpoints, time_limit& limit) {
  connected last{.error = EADDRNOTAVAIL};
  for (const auto& one : endpoints) {
    const int descriptor = ::socket(one.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0) {
      last.error = errno;
      continue;
    }
    auto made = std::make_unique<timed_socket>(descriptor, limit);
    last.error = connect_one(descriptor, one, limit);
    if (last.error != 0) continue;
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    last.made = std::move(made);
    return last;
  }
  return last;
}

}  // namespace sparta::wire
