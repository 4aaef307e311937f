#pragma once
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace sparta::on {

/// An IPv4 or IPv6 address, with as many bytes as it has.
struct address {
  std::array<unsigned char, 16> bytes{};
  std::size_t size = 0;
};

/// A block of addresses: those that share its first bits.
struct address_block {
  address first{};
  unsigned bits = 0;
};

[[nodiscard]] std::optional<address> read_address(std::string_view text);
/// `10.0.0.0/24`.
[[nodiscard]] std::optional<address_block> read_block(std::string_view text);
[[nodiscard]] bool contains(const address_block& block, const address& one);

}  // namespace sparta::on
