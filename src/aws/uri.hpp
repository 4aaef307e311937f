#pragma once
#include <sparta/result.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace sparta::aws {

/// RFC 3986 as SigV4 reads it: all but `A-Za-z0-9-._~` becomes %XX, upper case.
[[nodiscard]] std::string percent_encode(std::string_view raw);
/// The same, leaving `/` alone: S3 keys, paths.
[[nodiscard]] std::string percent_encode_path(std::string_view raw);

struct url_parts {
  std::string scheme;
  std::string host;  ///< lower case; an IPv6 literal keeps its brackets
  std::uint16_t port = 0;
  std::string path;  ///< without a trailing `/`; empty for the root
};

/// `http://localhost:4566`, `https://proxy.example/aws`: scheme and host are required; query, fragment and user are
/// refused.
[[nodiscard]] result<url_parts> parse_url(std::string_view url);

}  // namespace sparta::aws
