#include "wire/endpoint.hpp"

#include "base/strings.hpp"

#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <optional>

namespace sparta::wire {
namespace {

template <class Address>
endpoint make_endpoint(const Address& from) {
  endpoint made{.size = sizeof from};
  std::memcpy(&made.storage, &from, sizeof from);
  return made;
}

std::optional<endpoint> from_literal(const std::string& text, std::uint16_t port) {
  sockaddr_in v4{};
  if (inet_pton(AF_INET, text.c_str(), &v4.sin_addr) == 1) {
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    return make_endpoint(v4);
  }
  sockaddr_in6 v6{};
  if (inet_pton(AF_INET6, text.c_str(), &v6.sin6_addr) == 1) {
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    return make_endpoint(v6);
  }
  return std::nullopt;
}

std::string_view take_word(std::string_view& line) {
  static constexpr std::string_view blanks = " \t\r";
  line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
  const auto word = line.substr(0, line.find_first_of(blanks));
  line.remove_prefix(word.size());
  return word;
}

bool names_host(std::string_view words, std::string_view host) {
  for (auto name = take_word(words); !name.empty(); name = take_word(words))
    if (base::equals_ignoring_case(name, host)) return true;
  return false;
}

std::vector<endpoint> from_hosts_file(std::string_view content, const address& where) {
  std::vector<endpoint> found;
  while (!content.empty()) {
    const auto end = std::min(content.find('\n'), content.size());
    auto line = content.substr(0, end);
    content.remove_prefix(std::min(end + 1, content.size()));
    line = line.substr(0, line.find('#'));
    const auto literal = std::string(take_word(line));
    if (!names_host(line, where.host)) continue;
    if (const auto one = from_literal(literal, where.port)) found.push_back(*one);
  }
  return found;
}

}  // namespace

result<std::vector<endpoint>> resolve(const address& where, std::string_view hosts_file) {
  if (const auto literal = from_literal(where.host, where.port)) return std::vector{*literal};
  auto found = from_hosts_file(hosts_file, where);
  if (found.empty() && base::equals_ignoring_case(where.host, "localhost"))
    found = {*from_literal("127.0.0.1", where.port), *from_literal("::1", where.port)};
  if (!found.empty()) return found;
  return error{.kind = error_kind::unavailable,
               .message = "the host '" + where.host + "' is neither an IP address nor in /etc/hosts",
               .remedy = "use its IP address: a bootstrap asks no name server"};
}

}  // namespace sparta::wire
