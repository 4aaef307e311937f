#include "samples/gzip.hpp"

#include <algorithm>
#include <cstdint>

namespace sparta::samples {
namespace {

/// RFC 1952 §8: the reversed polynomial of ISO 3309.
std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t crc = 0xffffffffU;
  for (const char byte : bytes) {
    crc ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
  }
  return ~crc;
}

void put(std::string& to, std::uint32_t number, int bytes) {
  for (int at = 0; at < bytes; ++at) to += static_cast<char>((number >> (8U * static_cast<unsigned>(at))) & 0xffU);
}

}  // namespace

std::string gzip(std::string_view bytes) {
  constexpr std::size_t longest_block = 0xffff;  // RFC 1951 §3.2.4
  std::string out("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
  for (auto left = bytes;;) {
    const auto block = left.substr(0, longest_block);
    left.remove_prefix(block.size());
    const auto length = static_cast<std::uint32_t>(block.size());
    put(out, left.empty() ? 1 : 0, 1);
    put(out, length, 2);
    put(out, ~length, 2);
    out += block;
    if (left.empty()) break;
  }
  put(out, crc32(bytes), 4);
  put(out, static_cast<std::uint32_t>(bytes.size()), 4);
  return out;
}

}  // namespace sparta::samples
