#include "wire/resolver.hpp"

#include "wire/name_server.hpp"

#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>

namespace sparta::wire {
namespace {

template <class Address>
endpoint make_endpoint(const Address& from) {
  endpoint made{.size = sizeof from};
  std::memcpy(&made.storage, &from, sizeof from);
  return made;
}

endpoint endpoint_of(std::string_view address, std::uint16_t port) {
  if (address.size() == 4) {
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    std::memcpy(&v4.sin_addr, address.data(), address.size());
    return make_endpoint(v4);
  }
  sockaddr_in6 v6{};
  v6.sin6_family = AF_INET6;
  v6.sin6_port = htons(port);
  std::memcpy(&v6.sin6_addr, address.data(), address.size());
  return make_endpoint(v6);
}

std::vector<std::string> names_to_ask(std::string_view host, const resolver_settings& settings) {
  if (host.ends_with('.')) host.remove_suffix(1);
  std::vector<std::string> names;
  if (host.find('.') == std::string_view::npos)
    for (const auto& domain : settings.search) names.push_back(std::string(host) + "." + domain);
  names.emplace_back(host);
  return names;
}

error no_such_host(std::string_view host) {
  return {.kind = error_kind::unavailable, .message = "there is no host '" + std::string(host) + "' in DNS"};
}

error no_answer(std::string_view host, const resolver_settings& settings, const time_limit& limit) {
  const std::string why = settings.servers.empty() ? "/etc/resolv.conf names no name server"
                          : limit.reached          ? "the name servers did not answer in time"
                                                   : "no name server gave an answer";
  return {.kind = error_kind::unavailable, .message = "can't find the host '" + std::string(host) + "': " + why};
}

/// Server after server, round after round, until one knows.
std::optional<dns_answer> ask_all(const std::string& name, dns_type type, const resolver_settings& settings,
                                  time_limit& limit) {
  for (int round = 0; round < settings.rounds; ++round) {
    for (const auto& server : settings.servers) {
      if (limit.reached) return std::nullopt;
      auto answer = ask_name_server(server, name, type, settings.wait, limit);
      if (answer && answer->code != dns_code::refused) return answer;
    }
  }
  return std::nullopt;
}

}  // namespace

result<std::vector<endpoint>> look_up(std::string_view host, std::uint16_t port, dns_type type,
                                      const resolver_settings& settings, time_limit& limit) {
  std::vector<endpoint> found;
  for (const auto& name : names_to_ask(host, settings)) {
    if (!write_query({.name = name, .type = type})) return no_such_host(host);
    const auto answer = ask_all(name, type, settings, limit);
    if (!answer) return no_answer(host, settings, limit);
    for (const auto& address : answer->addresses) found.push_back(endpoint_of(address, port));
    if (answer->code == dns_code::found) return found;
  }
  return no_such_host(host);
}

}  // namespace sparta::wire
