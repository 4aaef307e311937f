#include "wire/address.hpp"

#include <charconv>
#include <optional>

namespace sparta::wire {
namespace {

error not_an_address(std::string_view text) {
  return {.kind = error_kind::usage, .message = "'" + std::string(text) + "' is not host:port"};
}

bool printable(std::string_view text) {
  for (const char c : text)
    if (c <= ' ' || c > '~') return false;
  return true;
}

std::optional<std::uint16_t> read_port(std::string_view digits) {
  std::uint16_t port = 0;
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
  if (failed != std::errc() || end != digits.data() + digits.size() || port == 0) return std::nullopt;
  return port;
}

/// Cuts `host` or `[host]` off the front.
std::optional<std::string_view> take_host(std::string_view& text) {
  const bool bracketed = text.starts_with('[');
  const auto end = bracketed ? text.find(']') : std::min(text.find(':'), text.size());
  if (end == std::string_view::npos) return std::nullopt;
  const auto host = bracketed ? text.substr(1, end - 1) : text.substr(0, end);
  text.remove_prefix(bracketed ? end + 1 : end);
  if (host.empty()) return std::nullopt;
  return host;
}

}  // namespace

result<address> parse_address(std::string_view text) {
  auto rest = text;
  if (rest.starts_with("http://")) rest.remove_prefix(7);
  const auto slash = std::min(rest.find('/'), rest.size());
  auto prefix = rest.substr(slash);
  while (prefix.ends_with('/')) prefix.remove_suffix(1);
  rest = rest.substr(0, slash);

  const auto host = take_host(rest);
  if (!host || !printable(*host) || !printable(prefix)) return not_an_address(text);
  address parsed{.host = std::string(*host), .prefix = std::string(prefix)};
  if (rest.empty()) return parsed;
  const auto port = rest.front() == ':' ? read_port(rest.substr(1)) : std::nullopt;
  if (!port) return not_an_address(text);
  parsed.port = *port;
  return parsed;
}

std::string authority(const address& of) {
  const bool ipv6 = of.host.find(':') != std::string::npos;
  return (ipv6 ? "[" + of.host + "]" : of.host) + ":" + std::to_string(of.port);
}

}  // namespace sparta::wire
