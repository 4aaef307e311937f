#pragma once
#include <sparta/result.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace sparta::wire {

/// Where an HTTP server listens, and the path that comes before every target: emulators that serve many functions
/// from one port put the function there.
struct address {
  std::string host;  ///< a name or a literal, without the brackets of an IPv6 one
  std::uint16_t port = 80;
  std::string prefix{};  ///< empty, or "/" and more, without a "/" at the end
};

/// `host:port`, `host`, `[::1]:9001`, `host:port/prefix`; an `http://` before it is ignored.
[[nodiscard]] result<address> parse_address(std::string_view text);

/// As the Host header wants it.
[[nodiscard]] std::string authority(const address& of);

}  // namespace sparta::wire
