#pragma once
#include "wire/dns_message.hpp"
#include "wire/endpoint.hpp"
#include "wire/time_limit.hpp"

#include <sparta/result.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::wire {

/// resolv.conf(5), as far as it is followed.
struct resolver_settings {
  std::vector<endpoint> servers{};        ///< three at most
  std::vector<std::string> search{};      ///< domains for names without a dot
  std::chrono::milliseconds wait{5'000};  ///< for one server's answer
  int rounds = 2;                         ///< how often each is asked
};
[[nodiscard]] resolver_settings parse_resolver_settings(std::string_view resolv_conf);

/// A name server's view of a host. Of one family at a time: those of the other are asked for only when these lead
/// nowhere. Empty when the host has none; an error when there is no such host, or nobody who knows.
/// glibc's getaddrinfo does the same, but in a static program it loads libraries of the machine, and it knows no
/// deadline.
[[nodiscard]] result<std::vector<endpoint>> look_up(std::string_view host, std::uint16_t port, dns_type type,
                                                    const resolver_settings& settings, time_limit& limit);

}  // namespace sparta::wire
