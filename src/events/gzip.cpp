#include "base/base64.hpp"
#include "base/crc32.hpp"
#include "events/deflate.hpp"
#include "events/inflate.hpp"

#include <sparta/events/binary.hpp>
#include <sparta/events/gzip.hpp>
#include <sparta/json/decode.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

// https://www.rfc-editor.org/rfc/rfc1952
namespace sparta::events {
namespace {

constexpr std::size_t header_size = 10;
constexpr std::size_t trailer_size = 8;

std::uint32_t little_endian(std::string_view bytes) {
  std::uint32_t number = 0;
  for (auto i = bytes.size(); i-- > 0;) number = number << 8U | static_cast<unsigned char>(bytes[i]);
  return number;
}

void append_little_endian(std::string& to, std::uint32_t number, int bytes) {
  for (; bytes > 0; --bytes, number >>= 8U) to += static_cast<char>(number & 0xFFU);
}

/// Behind the header, whose optional parts nobody needs here; nothing when it is none.
std::optional<std::size_t> skip_header(std::string_view bytes) {
  constexpr unsigned check = 2;
  constexpr unsigned extra = 4;
  constexpr unsigned name = 8;
  constexpr unsigned comment = 16;
  if (bytes.size() < header_size || !bytes.starts_with("\x1f\x8b\x08")) return std::nullopt;
  const auto flags = static_cast<unsigned char>(bytes[3]);
  std::size_t at = header_size;
  if ((flags & extra) != 0 && bytes.size() >= at + 2) at += 2 + little_endian(bytes.substr(at, 2));
  for (const unsigned text : {name, comment}) {
    if ((flags & text) == 0 || at > bytes.size()) continue;
    const auto end = bytes.find('\0', at);
    if (end == bytes.npos) return std::nullopt;
    at = end + 1;
  }
  if ((flags & check) != 0) at += 2;
  return at <= bytes.size() ? std::optional(at) : std::nullopt;
}

/// Between header and trailer, the bytes as `body` has them.
std::string framed(std::string_view body, std::string_view bytes) {
  std::string out("\x1f\x8b\x08\0\0\0\0\0\0\xff", header_size);
  out += body;
  append_little_endian(out, base::crc32(bytes), 4);
  append_little_endian(out, static_cast<std::uint32_t>(bytes.size()), 4);
  return out;
}

error wrong(const char* what) { return {.kind = error_kind::decode, .message = what}; }

/// One of the parts that a file of gzip consists of, off the front of `bytes`.
result<void> gunzip_member(std::string_view& bytes, std::string& out) {
  const auto body = skip_header(bytes);
  if (!body) return wrong("expected gzip");
  bytes.remove_prefix(*body);
  const auto begin = out.size();
  const auto used = inflate(bytes, out, most_gunzipped);
  if (!used) return used.error();
  bytes.remove_prefix(*used);
  if (bytes.size() < trailer_size) return wrong("the gzip is cut off");
  const auto made = std::string_view(out).substr(begin);
  const bool intact = little_endian(bytes.substr(0, 4)) == base::crc32(made) &&
                      little_endian(bytes.substr(4, 4)) == static_cast<std::uint32_t>(made.size());
  if (!intact) return wrong("the gzip is damaged");
  bytes.remove_prefix(trailer_size);
  return {};
}

}  // namespace

result<std::string> gunzip(std::string_view bytes) {
  std::string out;
  do {
    if (auto member = gunzip_member(bytes, out); !member) return std::move(member).error();
  } while (!bytes.empty());
  return out;
}

std::string gzip(std::string_view bytes) {
  constexpr std::size_t longest_block = 0xFFFF;
  std::string out;
  auto rest = bytes;
  do {
    const auto block = rest.substr(0, longest_block);
    rest.remove_prefix(block.size());
    const auto size = static_cast<std::uint32_t>(block.size());
    out += rest.empty() ? '\1' : '\0';  // a stored block, and whether it is the last (RFC 1951 §3.2.4)
    append_little_endian(out, size, 2);
    append_little_endian(out, ~size, 2);
    out += block;
  } while (!rest.empty());
  return framed(out, bytes);
}

std::string gzip_deflated(std::string_view bytes) { return framed(deflate(bytes), bytes); }

namespace detail {

result<std::string> gunzip_base64(const json::value& in) {
  const auto bytes = json::decode<binary>(in);
  if (!bytes) return bytes.error();
  return gunzip(bytes->text());
}

std::string gzip_base64(std::string_view text) { return base::base64_encode(gzip(text)); }

}  // namespace detail
}  // namespace sparta::events
