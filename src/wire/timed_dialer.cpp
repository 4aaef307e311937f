#include "wire/timed_dialer.hpp"

#include "wire/endpoint.hpp"
#include "wire/resolver.hpp"
#include "wire/text_file.hpp"
#include "wire/timed_socket.hpp"

#include <cstring>

namespace sparta::wire {
namespace {

error no_connection(const address& where, int failed) {
  return {.kind = error_kind::unavailable,
          .message = "can't connect to " + authority(where) + ": " + std::strerror(failed)};
}

using dialled = result<std::unique_ptr<connection>>;

dialled connect_or_explain(const address& where, std::span<const endpoint> endpoints, time_limit& limit) {
  auto made = connect_to(endpoints, limit);
  if (!made.made) return no_connection(where, made.error);
  return dialled(std::move(made.made));
}

/// IPv4 first: in most of AWS it is what leads somewhere.
dialled dial_by_dns(const address& where, time_limit& limit) {
  const auto settings = parse_resolver_settings(read_text_file("/etc/resolv.conf"));
  const auto v4 = look_up(where.host, where.port, dns_type::a, settings, limit);
  if (!v4) return error(v4.error());
  auto made = connect_or_explain(where, *v4, limit);
  if (made || limit.reached) return made;
  const auto v6 = look_up(where.host, where.port, dns_type::aaaa, settings, limit);
  if (v6 && !v6->empty()) return connect_or_explain(where, *v6, limit);
  if (v4->empty())
    return error{.kind = error_kind::unavailable, .message = "the host '" + where.host + "' has no address in DNS"};
  return made;
}

}  // namespace

result<std::unique_ptr<connection>> timed_dialer::dial(const address& where) {
  // After a wait in vain nothing is sent again: the server may be at work on it.
  if (limit_.reached) return error{.kind = error_kind::unavailable, .message = authority(where) + " took too long"};
  const auto here = resolve(where, read_text_file("/etc/hosts"));
  if (here) return connect_or_explain(where, *here, limit_);
  return dial_by_dns(where, limit_);
}

}  // namespace sparta::wire
