#pragma once
#include "wire/endpoint.hpp"

#include <arpa/inet.h>
#include <atomic>
#include <cstring>
#include <map>
#include <netinet/in.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace sparta::testing {

/// A name server on a free port of this machine, over UDP and TCP. It knows IPv4 addresses, four bytes each.
class name_server {
 public:
  enum class manner { good, refuses, silent, wrong_first, truncates };

  explicit name_server(std::map<std::string, std::string> hosts, manner how = manner::good)
      : hosts_(std::move(hosts)), how_(how) {
    address_.sin_family = AF_INET;
    address_.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    while (!is_bound()) {
    }
    ::listen(streams_, 4);
    thread_ = std::thread([this] { run(); });
  }
  ~name_server() {
    done_ = true;
    thread_.join();
    ::close(datagrams_);
    ::close(streams_);
  }
  name_server(const name_server&) = delete;
  name_server& operator=(const name_server&) = delete;

  [[nodiscard]] wire::endpoint where() const {
    wire::endpoint made{.size = sizeof address_};
    std::memcpy(&made.storage, &address_, sizeof address_);
    return made;
  }

 private:
  /// The second socket gets the port of the first, unless another program has just that one.
  bool is_bound() {
    address_.sin_port = 0;
    datagrams_ = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ::bind(datagrams_, reinterpret_cast<const sockaddr*>(&address_), sizeof address_);
    socklen_t size = sizeof address_;
    ::getsockname(datagrams_, reinterpret_cast<sockaddr*>(&address_), &size);
    streams_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(streams_, reinterpret_cast<const sockaddr*>(&address_), sizeof address_) == 0) return true;
    ::close(datagrams_);
    ::close(streams_);
    return false;
  }

  void run() {
    while (!done_) {
      pollfd waiting[] = {{datagrams_, POLLIN, 0}, {streams_, POLLIN, 0}};
      if (::poll(waiting, 2, 20) <= 0) continue;
      if (waiting[0].revents != 0) take_datagram();
      if (waiting[1].revents != 0) take_stream();
    }
  }
  void take_datagram() {
    char query[512];
    sockaddr_in from{};
    socklen_t size = sizeof from;
    const auto got = ::recvfrom(datagrams_, query, sizeof query, 0, reinterpret_cast<sockaddr*>(&from), &size);
    if (got < 0 || how_ == manner::silent) return;
    const std::string asked(query, static_cast<std::size_t>(got));
    const auto send = [&](const std::string& text) {
      ::sendto(datagrams_, text.data(), text.size(), 0, reinterpret_cast<const sockaddr*>(&from), size);
    };
    if (how_ == manner::wrong_first) {
      auto other = asked;
      other[0] = static_cast<char>(other[0] ^ 1);
      send(answer(other, false));
      send("nonsense");
    }
    send(answer(asked, how_ == manner::truncates));
  }
  void take_stream() {
    const int stream = ::accept(streams_, nullptr, nullptr);
    char query[512];
    const auto got = ::recv(stream, query, sizeof query, 0);
    if (got > 2) {
      const auto text = answer(std::string(query + 2, static_cast<std::size_t>(got) - 2), false);
      const auto framed = std::string(1, '\0') + static_cast<char>(text.size()) + text;
      ::send(stream, framed.data(), framed.size(), MSG_NOSIGNAL);
    }
    ::close(stream);
  }

  static std::string name_in(const std::string& query) {
    std::string name;
    for (std::size_t at = 12; query[at] != '\0'; at += 1U + static_cast<std::size_t>(query[at]))
      name += (name.empty() ? "" : ".") + query.substr(at + 1, static_cast<std::size_t>(query[at]));
    return name;
  }
  [[nodiscard]] std::string answer(const std::string& query, bool truncated) const {
    const auto known = hosts_.find(name_in(query));
    const bool found = known != hosts_.end() && !truncated;
    const char code = how_ == manner::refuses ? '\5' : known == hosts_.end() ? '\3' : '\0';
    std::string text = query.substr(0, 2) + (truncated ? '\x83' : '\x81') + static_cast<char>(0x80 | code) +
                       query.substr(4, 2) + '\0' + (found ? '\1' : '\0') + std::string(4, '\0') + query.substr(12);
    if (found) text += std::string("\xC0\x0C\0\1\0\1\0\0\0\x3C\0\4", 12) + known->second;
    return text;
  }

  std::map<std::string, std::string> hosts_;
  manner how_;
  sockaddr_in address_{};
  int datagrams_ = -1;
  int streams_ = -1;
  std::atomic<bool> done_ = false;
  std::thread thread_;
};

}  // namespace sparta::testing
