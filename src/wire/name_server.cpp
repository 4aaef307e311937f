#include "wire/name_server.hpp"

#include "wire/timed_socket.hpp"

#include <array>
#include <poll.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sparta::wire {
namespace {

/// The longest of UDP; without EDNS servers keep to 512.
constexpr std::size_t longest_datagram = 4096;

struct descriptor {
  int number;
  ~descriptor() {
    if (number >= 0) ::close(number);
  }
};

/// Unpredictable, with the port that the kernel picks, so that nobody else can answer (RFC 5452).
std::uint16_t fresh_id() {
  std::uint16_t id = 0;
  if (::getrandom(&id, sizeof id, 0) != sizeof id) id = static_cast<std::uint16_t>(::getpid());
  return id;
}

/// A part of the limit: its end does not end the whole.
time_limit part_of(const time_limit& whole, std::chrono::milliseconds wait) {
  return {.until = std::min(whole.until, time_limit::clock::now() + wait), .reached = whole.reached};
}

std::optional<dns_answer> ask_by_udp(const endpoint& server, std::string_view query, const dns_question& what,
                                     time_limit limit) {
  const descriptor socket{::socket(server.storage.ss_family, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)};
  // Connected, it takes datagrams of that server only.
  if (socket.number < 0 ||
      ::connect(socket.number, reinterpret_cast<const sockaddr*>(&server.storage), server.size) != 0 ||
      ::send(socket.number, query.data(), query.size(), MSG_NOSIGNAL) < 0)
    return std::nullopt;
  std::array<char, longest_datagram> datagram;
  while (wait_for(socket.number, POLLIN, limit) == 0) {
    const auto got = ::recv(socket.number, datagram.data(), datagram.size(), 0);
    if (got < 0) return std::nullopt;
    if (auto answer = read_answer({datagram.data(), static_cast<std::size_t>(got)}, what)) return answer;
  }
  return std::nullopt;
}

bool receive_all(connection& from, std::span<char> into) {
  while (!into.empty()) {
    const auto got = from.receive(into);
    if (got.error != 0 || got.bytes == 0) return false;
    into = into.subspan(got.bytes);
  }
  return true;
}

/// Each message has its length in two bytes before it (RFC 1035 §4.2.2).
std::optional<dns_answer> ask_by_tcp(const endpoint& server, std::string_view query, const dns_question& what,
                                     time_limit limit) {
  const auto stream = connect_to({&server, 1}, limit);
  if (!stream.made) return std::nullopt;
  // In one piece: some servers take the first segment for all of it (RFC 7766 §8).
  const auto framed =
      std::string{static_cast<char>(query.size() >> 8U), static_cast<char>(query.size() & 0xFFU)} + std::string(query);
  const std::string_view piece = framed;
  std::array<unsigned char, 2> answer_length{};
  if (stream.made->send({&piece, 1}).error != 0 ||
      !receive_all(*stream.made, {reinterpret_cast<char*>(answer_length.data()), answer_length.size()}))
    return std::nullopt;
  std::string message(static_cast<std::size_t>(answer_length[0] << 8U | answer_length[1]), '\0');
  if (!receive_all(*stream.made, message)) return std::nullopt;
  return read_answer(message, what);
}

}  // namespace

std::optional<dns_answer> ask_name_server(const endpoint& server, const std::string& name, dns_type type,
                                          std::chrono::milliseconds wait, time_limit& limit) {
  const dns_question what{.id = fresh_id(), .name = name, .type = type};
  const auto query = write_query(what);
  if (!query) return std::nullopt;
  auto answer = ask_by_udp(server, *query, what, part_of(limit, wait));
  if (answer && answer->truncated) answer = ask_by_tcp(server, *query, what, part_of(limit, wait));
  if (time_limit::clock::now() >= limit.until) limit.reached = true;
  return answer;
}

}  // namespace sparta::wire
