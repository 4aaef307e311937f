#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The messages of DNS (RFC 1035 §4), as far as asking for the addresses of a host takes them. They are read from
/// whoever answers, so nothing in them is trusted.
namespace sparta::wire {

enum class dns_type : std::uint16_t { a = 1, cname = 5, aaaa = 28 };

struct dns_question {
  std::uint16_t id = 0;
  std::string name;  ///< `example.com`, without a dot at the end
  dns_type type = dns_type::a;
};

/// Nothing when that can't be a name in DNS: labels of 1 to 63 bytes, 253 in all.
[[nodiscard]] std::optional<std::string> write_query(const dns_question& what);

enum class dns_code : std::uint8_t { found, no_such_name, refused };

struct dns_answer {
  dns_code code = dns_code::refused;
  bool truncated = false;                ///< ask again by TCP
  std::vector<std::string> addresses{};  ///< 4 or 16 bytes each, in network order
};
/// Nothing when it is no answer to that question. Aliases (CNAME) are followed within the answer.
[[nodiscard]] std::optional<dns_answer> read_answer(std::string_view message, const dns_question& asked);

}  // namespace sparta::wire
