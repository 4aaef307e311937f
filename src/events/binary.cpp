#include "base/base64.hpp"

#include <sparta/events/binary.hpp>

namespace sparta::events {

void to_json(json::writer& out, const binary& what) { out.string(base::base64_encode(what.text())); }

result<binary> from_json(const json::value& in, json::as<binary>) {
  if (!in.is_string()) return error{.kind = error_kind::decode, .message = "expected bytes as base64"};
  const auto bytes = base::base64_decode(in.as_string());
  if (!bytes) return error{.kind = error_kind::decode, .message = "expected base64"};
  return binary(std::span<const std::byte>(*bytes));
}

}  // namespace sparta::events
