#include "wire/socket.hpp"

#include <arpa/inet.h>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace sparta::wire {
namespace {

struct pair {
  pair() {
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) std::abort();
    ours = std::make_unique<socket_connection>(ends[0]);
    theirs = ends[1];
    const int small = 4096;
    ::setsockopt(ends[0], SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
  }
  ~pair() { ::close(theirs); }
  std::unique_ptr<socket_connection> ours;
  int theirs = -1;
};

std::string read_all(int from) {
  std::string all;
  char piece[1000];
  for (ssize_t got = 0; (got = ::read(from, piece, sizeof piece)) > 0;)
    all.append(piece, static_cast<std::size_t>(got));
  return all;
}

TEST(a_socket, sends_more_pieces_and_bytes_than_it_takes_at_once) {
  pair ends;
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < 20; ++i) texts.push_back(std::string(i * 3000, static_cast<char>('a' + i)));
  std::string received;
  std::thread reader([&] { received = read_all(ends.theirs); });
  const std::vector<std::string_view> pieces(texts.begin(), texts.end());
  const auto sent = ends.ours->send(pieces);
  ends.ours.reset();
  reader.join();
  std::string expected;
  for (const auto& text : texts) expected += text;
  EXPECT_EQ(sent.error, 0);
  EXPECT_EQ(sent.bytes, expected.size());
  EXPECT_EQ(received, expected);
}

TEST(a_socket, tells_of_a_reader_that_has_gone_without_a_signal) {
  pair ends;
  ::shutdown(ends.theirs, SHUT_RDWR);
  const std::string_view pieces[] = {"text"};
  EXPECT_EQ(ends.ours->send(pieces).error, EPIPE);
}

TEST(a_socket, tells_the_end_of_the_stream) {
  pair ends;
  char room[8];
  ASSERT_EQ(::write(ends.theirs, "abc", 3), 3);
  EXPECT_EQ(ends.ours->receive(room).bytes, 3U);
  ::shutdown(ends.theirs, SHUT_WR);
  const auto end = ends.ours->receive(room);
  EXPECT_EQ(end.bytes, 0U);
  EXPECT_EQ(end.error, 0);
}

TEST(a_socket, goes_on_after_a_signal) {
  pair ends;
  static std::atomic<int> signals;
  signals = 0;
  struct sigaction action {};
  action.sa_handler = [](int) { ++signals; };  // without SA_RESTART
  struct sigaction before {};
  ::sigaction(SIGUSR1, &action, &before);
  io_result got;
  char room[8];
  std::thread receiver([&] { got = ends.ours->receive(room); });
  while (signals == 0) ::pthread_kill(receiver.native_handle(), SIGUSR1);
  ASSERT_EQ(::write(ends.theirs, "abc", 3), 3);
  receiver.join();
  ::sigaction(SIGUSR1, &before, nullptr);
  EXPECT_EQ(got.bytes, 3U);
  EXPECT_EQ(got.error, 0);
}

class listener {
 public:
  explicit listener(int family) : descriptor_(::socket(family, SOCK_STREAM, 0)) {
    sockaddr_storage any{};
    any.ss_family = static_cast<sa_family_t>(family);
    if (family == AF_INET) {
      auto& v4 = reinterpret_cast<sockaddr_in&>(any);
      v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    } else {
      reinterpret_cast<sockaddr_in6&>(any).sin6_addr = in6addr_loopback;
    }
    const socklen_t size = family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
    works_ = ::bind(descriptor_, reinterpret_cast<sockaddr*>(&any), size) == 0 && ::listen(descriptor_, 1) == 0;
    socklen_t length = sizeof any;
    ::getsockname(descriptor_, reinterpret_cast<sockaddr*>(&any), &length);
    port = ntohs(reinterpret_cast<sockaddr_in&>(any).sin_port);  // at the same place in both
  }
  ~listener() { ::close(descriptor_); }
  [[nodiscard]] bool works() const { return works_; }
  std::uint16_t port = 0;

 private:
  int descriptor_;
  bool works_ = false;
};

TEST(a_dialer, connects_to_names_and_literals) {
  socket_dialer dialer;
  const listener v4(AF_INET);
  EXPECT_TRUE(dialer.dial({.host = "127.0.0.1", .port = v4.port}));
  EXPECT_TRUE(dialer.dial({.host = "localhost", .port = v4.port}));
  const listener v6(AF_INET6);
  if (!v6.works()) GTEST_SKIP() << "this machine has no IPv6";
  EXPECT_TRUE(dialer.dial({.host = "::1", .port = v6.port}));
  // The first address of the name refuses.
  EXPECT_TRUE(dialer.dial({.host = "localhost", .port = v6.port}));
}

TEST(a_dialer, says_where_nobody_listens) {
  std::uint16_t port = 0;
  {
    const listener gone(AF_INET);
    port = gone.port;
  }
  const auto made = socket_dialer().dial({.host = "127.0.0.1", .port = port});
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().message, "can't connect to 127.0.0.1:" + std::to_string(port) + ": Connection refused");
}

}  // namespace
}  // namespace sparta::wire
