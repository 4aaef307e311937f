#include "local/loopback.hpp"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace sparta::testing {
namespace {

using namespace std::chrono_literals;

/// Listens on a free port of 127.0.0.1, and answers one connection with fixed bytes; with none, it stays silent.
class one_answer_server {
 public:
  explicit one_answer_server(std::string answer = {}) : listener_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    void* any = &address;
    ::bind(listener_, static_cast<sockaddr*>(any), size);
    ::listen(listener_, 4);
    ::getsockname(listener_, static_cast<sockaddr*>(any), &size);
    port_ = ntohs(address.sin_port);
    if (!answer.empty()) thread_ = std::thread([this, answer = std::move(answer)] { serve(answer); });
  }
  ~one_answer_server() {
    if (thread_.joinable()) thread_.join();
    ::close(listener_);
  }
  one_answer_server(const one_answer_server&) = delete;
  one_answer_server& operator=(const one_answer_server&) = delete;
  [[nodiscard]] std::uint16_t port() const { return port_; }

 private:
  void serve(const std::string& answer) const {
    const int peer = ::accept(listener_, nullptr, nullptr);
    char request[1024];
    [[maybe_unused]] const auto size = ::read(peer, request, sizeof request);
    [[maybe_unused]] const auto sent = ::write(peer, answer.data(), answer.size());
    ::close(peer);
  }
  int listener_;
  std::uint16_t port_ = 0;
  std::thread thread_;
};

TEST(system_loopback, gets_an_answer) {
  const one_answer_server server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
  local::system_loopback loopback;
  const auto answer = loopback.get(server.port(), "/health", 5s);
  ASSERT_TRUE(answer) << answer.error().message;
  EXPECT_EQ(answer->status, 200);
  EXPECT_EQ(answer->body, "ok");
}

TEST(system_loopback, gives_up_on_a_server_that_stays_silent) {
  const one_answer_server server;
  local::system_loopback loopback;
  EXPECT_FALSE(loopback.get(server.port(), "/", 50ms));
}

TEST(system_loopback, tells_a_taken_port_from_a_free_one) {
  const one_answer_server server;
  const local::system_loopback loopback;
  EXPECT_FALSE(loopback.is_free(server.port()));
  const auto port = loopback.free_port();
  ASSERT_TRUE(port);
  EXPECT_TRUE(loopback.is_free(*port));
}

TEST(system_loopback, nothing_there_is_an_error) {
  local::system_loopback loopback;
  const auto port = loopback.free_port();
  ASSERT_TRUE(port);
  const auto answer = loopback.get(*port, "/", 1s);
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().kind, error_kind::unavailable);
}

}  // namespace
}  // namespace sparta::testing
