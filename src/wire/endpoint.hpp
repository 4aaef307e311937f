#pragma once
#include "wire/address.hpp"

#include <sys/socket.h>
#include <vector>

namespace sparta::wire {

/// A socket address that connect(2) takes.
struct endpoint {
  sockaddr_storage storage{};
  socklen_t size = 0;
};

/// IP literals, `localhost`, and the names of a hosts file (hosts(5), given as text); in the order to try.
/// There is no DNS: the Runtime API is on the same machine. resolver.hpp is for those who call others.
[[nodiscard]] result<std::vector<endpoint>> resolve(const address& where, std::string_view hosts_file);

}  // namespace sparta::wire
