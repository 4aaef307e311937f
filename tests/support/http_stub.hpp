#pragma once
#include <arpa/inet.h>
#include <atomic>
#include <functional>
#include <mutex>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace sparta::testing {

/// A loopback server for one client at a time that answers each request with raw bytes. Ends with its scope.
class http_stub {
 public:
  /// Gets a whole request (head and Content-Length body); what it returns is sent as it is. Empty = hang up.
  using answer = std::function<std::string(const std::string& request)>;

  explicit http_stub(answer reply)
      : reply_(std::move(reply)), listener_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(listener_, generic, size) != 0 || ::listen(listener_, 8) != 0 ||
        ::getsockname(listener_, generic, &size) != 0)
      throw std::runtime_error("the stub can't listen");
    port_ = ntohs(address.sin_port);
    thread_ = std::thread([this] { serve(); });
  }
  ~http_stub() {
    stopping_ = true;
    thread_.join();
    ::close(listener_);
  }
  http_stub(const http_stub&) = delete;
  http_stub& operator=(const http_stub&) = delete;

  [[nodiscard]] std::uint16_t port() const { return port_; }
  [[nodiscard]] int connections() const { return connections_; }
  [[nodiscard]] std::vector<std::string> requests() const {
    const std::lock_guard lock(mutex_);
    return requests_;
  }

 private:
  [[nodiscard]] bool readable(int descriptor) const {
    while (!stopping_) {
      pollfd ready{descriptor, POLLIN, 0};
      if (::poll(&ready, 1, 20) > 0) return true;
    }
    return false;
  }
  void serve() {
    while (readable(listener_)) {
      const int client = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
      if (client < 0) continue;
      ++connections_;
      while (converse(client)) {
      }
      ::close(client);
    }
  }
  bool converse(int client) {
    std::string request;
    while (!complete(request)) {
      char chunk[16384];
      if (!readable(client)) return false;
      const auto got = ::recv(client, chunk, sizeof chunk, 0);
      if (got <= 0) return false;
      request.append(chunk, static_cast<std::size_t>(got));
    }
    {
      const std::lock_guard lock(mutex_);
      requests_.push_back(request);
    }
    const auto bytes = reply_(request);
    return !bytes.empty() &&
           ::send(client, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size());
  }
  static bool complete(const std::string& request) {
    const auto head = request.find("\r\n\r\n");
    if (head == std::string::npos) return false;
    const auto length = request.find("Content-Length: ");
    const auto body = length < head ? std::stoul(request.substr(length + 16)) : 0UL;
    return request.size() >= head + 4 + body;
  }

  answer reply_;
  int listener_;
  std::uint16_t port_ = 0;
  std::atomic<bool> stopping_ = false;
  std::atomic<int> connections_ = 0;
  mutable std::mutex mutex_{};
  std::vector<std::string> requests_{};
  std::thread thread_{};
};

}  // namespace sparta::testing
