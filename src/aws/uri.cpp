#include "aws/uri.hpp"

#include "base/percent.hpp"
#include "base/strings.hpp"

#include <charconv>

namespace sparta::aws {
namespace {

error unusable(std::string_view url, std::string_view why) {
  return {.kind = error_kind::usage,
          .message = "the endpoint URL \"" + std::string(url) + "\" " + std::string(why),
          .remedy = "write it as http://localhost:4566 or https://host/path"};
}

/// Splits a port off; an IPv6 literal has colons of its own.
result<std::uint16_t> take_port(std::string_view url, std::string_view& authority, std::uint16_t otherwise) {
  const auto colon = authority.rfind(':');
  if (colon == std::string_view::npos || authority.find(']', colon) != std::string_view::npos) return otherwise;
  const auto digits = authority.substr(colon + 1);
  authority = authority.substr(0, colon);
  std::uint16_t port = 0;
  const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
  if (code != std::errc() || end != digits.data() + digits.size() || port == 0)
    return unusable(url, "has no valid port");
  return port;
}

bool is_host(std::string_view text) {
  static constexpr std::string_view allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._[]:";
  return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

}  // namespace

std::string percent_encode(std::string_view raw) { return base::percent_encode(raw); }
std::string percent_encode_path(std::string_view raw) { return base::percent_encode(raw, "/"); }

result<url_parts> parse_url(std::string_view url) {
  if (url.find('@') != std::string_view::npos) return unusable("(not shown)", "must not hold a user or password");
  const auto scheme_end = url.find("://");
  if (scheme_end == std::string_view::npos) return unusable(url, "has no scheme");
  url_parts parts{.scheme = base::to_lower(url.substr(0, scheme_end)), .host = {}, .port = 0, .path = {}};
  if (parts.scheme != "http" && parts.scheme != "https") return unusable(url, "is neither http nor https");
  if (url.find_first_of("?# \t\r\n\\") != std::string_view::npos) return unusable(url, "has more than host and path");

  auto authority = url.substr(scheme_end + 3);
  if (const auto slash = authority.find('/'); slash != std::string_view::npos) {
    parts.path = authority.substr(slash);
    authority = authority.substr(0, slash);
  }
  while (parts.path.ends_with('/')) parts.path.pop_back();
  auto port = take_port(url, authority, parts.scheme == "http" ? 80 : 443);
  if (!port) return std::move(port).error();
  parts.port = *port;
  if (!is_host(authority)) return unusable(url, "has no host");
  parts.host = base::to_lower(authority);
  return parts;
}

}  // namespace sparta::aws
