#include "on/cidr.hpp"

#include <sparta/on/detail/cron.hpp>

#include <arpa/inet.h>
#include <string>

namespace sparta::on {

std::optional<address> read_address(std::string_view text) {
  const std::string terminated(text.substr(0, 64));
  address made;
  const bool six = text.find(':') != std::string_view::npos;
  if (inet_pton(six ? AF_INET6 : AF_INET, terminated.c_str(), made.bytes.data()) != 1) return std::nullopt;
  made.size = six ? 16 : 4;
  return made;
}

std::optional<address_block> read_block(std::string_view text) {
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto first = read_address(text.substr(0, slash));
  const int bits = detail::number_of(text.substr(slash + 1));
  if (!first || bits < 0 || static_cast<std::size_t>(bits) > first->size * 8) return std::nullopt;
  return address_block{.first = *first, .bits = static_cast<unsigned>(bits)};
}

bool contains(const address_block& block, const address& one) {
  if (one.size != block.first.size) return false;
  for (unsigned bit = 0; bit < block.bits; ++bit) {
    const unsigned char mask = static_cast<unsigned char>(0x80U >> (bit % 8));
    if ((one.bytes.at(bit / 8) & mask) != (block.first.bytes.at(bit / 8) & mask)) return false;
  }
  return true;
}

}  // namespace sparta::on
