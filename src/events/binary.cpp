#include "base/base64.hpp"

#include <sparta/events/binary.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace sparta::events {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// What other encoders write, too: the alphabet of URLs, any padding, and bits behind the last byte.
std::optional<std::vector<std::byte>> decode_loosely(std::string text) {
  std::ranges::replace(text, '-', '+');
  std::ranges::replace(text, '_', '/');
  while (text.ends_with('=')) text.pop_back();
  const auto left = text.size() % 4;
  const auto last = text.empty() ? alphabet.npos : alphabet.find(text.back());
  if (left >= 2 && last != alphabet.npos) text.back() = alphabet[last & (left == 2 ? 0b110000U : 0b111100U)];
  return base::base64_decode(text);
}

}  // namespace

void to_json(json::writer& out, const binary& what) {
  out.string(what.written_.empty() ? base::base64_encode(what.text()) : what.written_);
}

result<binary> from_json(const json::value& in, json::as<binary>) {
  if (!in.is_string()) return error{.kind = error_kind::decode, .message = "expected bytes as base64"};
  const auto bytes = decode_loosely(in.as_string());
  if (!bytes) return error{.kind = error_kind::decode, .message = "expected base64"};
  binary made{std::span<const std::byte>(*bytes)};
  if (base::base64_encode(made.text()) != in.as_string()) made.written_ = in.as_string();
  return made;
}

}  // namespace sparta::events
