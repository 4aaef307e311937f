#include "wire/socket.hpp"

#include "wire/endpoint.hpp"
#include "wire/text_file.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace sparta::wire {
namespace {

bool needs_hosts_file(const std::string& host) {
  return host.find_first_not_of("0123456789.") != std::string::npos && host.find(':') == std::string::npos &&
         host != "localhost";
}

/// connect(2) that a signal interrupted goes on in the background (POSIX); it must be waited for, not repeated.
int finish_connecting(int descriptor) {
  pollfd waiting{.fd = descriptor, .events = POLLOUT, .revents = 0};
  while (::poll(&waiting, 1, -1) < 0)
    if (errno != EINTR) return errno;
  int failed = 0;
  socklen_t size = sizeof failed;
  return ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &failed, &size) < 0 ? errno : failed;
}

int connect_to(int descriptor, const endpoint& where) {
  if (::connect(descriptor, reinterpret_cast<const sockaddr*>(&where.storage), where.size) == 0) return 0;
  return errno == EINTR ? finish_connecting(descriptor) : errno;
}

std::size_t fill(std::array<iovec, 8>& vectors, std::span<const std::string_view> pieces, std::size_t skip) {
  std::size_t count = 0;
  for (const auto piece : pieces) {
    const auto skipped = std::min(skip, piece.size());
    skip -= skipped;
    if (skipped == piece.size()) continue;
    // sendmsg(2) doesn't write through it; iovec has no const.
    vectors[count++] = {const_cast<char*>(piece.data()) + skipped, piece.size() - skipped};
    if (count == vectors.size()) break;
  }
  return count;
}

}  // namespace

socket_connection::~socket_connection() { ::close(descriptor_); }

io_result socket_connection::receive(std::span<char> into) {
  for (;;) {
    const auto got = ::recv(descriptor_, into.data(), into.size(), 0);
    if (got >= 0) return {.bytes = static_cast<std::size_t>(got)};
    if (errno != EINTR) return {.error = errno};
  }
}

io_result socket_connection::send(std::span<const std::string_view> pieces) {
  std::array<iovec, 8> vectors{};
  for (std::size_t sent = 0;;) {
    msghdr message{};
    message.msg_iov = vectors.data();
    message.msg_iovlen = fill(vectors, pieces, sent);
    if (message.msg_iovlen == 0) return {.bytes = sent};
    const auto taken = ::sendmsg(descriptor_, &message, MSG_NOSIGNAL);
    if (taken >= 0)
      sent += static_cast<std::size_t>(taken);
    else if (errno != EINTR)
      return {.bytes = sent, .error = errno};
  }
}

result<std::unique_ptr<connection>> socket_dialer::dial(const address& where) {
  const auto endpoints = resolve(where, needs_hosts_file(where.host) ? read_text_file("/etc/hosts") : std::string());
  if (!endpoints) return endpoints.error();
  int failed = 0;
  for (const auto& one : *endpoints) {
    const int descriptor = ::socket(one.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) {
      failed = errno;
      continue;
    }
    auto made = std::make_unique<socket_connection>(descriptor);
    failed = connect_to(descriptor, one);
    if (failed != 0) continue;
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return result<std::unique_ptr<connection>>(std::move(made));
  }
  return error{.kind = error_kind::unavailable,
               .message = "can't connect to " + authority(where) + ": " + std::strerror(failed)};
}

}  // namespace sparta::wire
