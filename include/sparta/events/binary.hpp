#pragma once
#include <sparta/json/as.hpp>
#include <sparta/json/value.hpp>
#include <sparta/json/writer.hpp>
#include <sparta/result.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace sparta::events {

/// Bytes that a payload carries in base64. Written as they came, also when another encoder than AWS's wrote them.
class binary {
 public:
  binary() = default;
  explicit binary(std::string_view bytes) : bytes_(bytes) {}
  explicit binary(std::span<const std::byte> bytes)
      : bytes_(reinterpret_cast<const char*>(bytes.data()), bytes.size()) {}

  [[nodiscard]] std::span<const std::byte> bytes() const { return std::as_bytes(std::span(bytes_)); }
  /// The same bytes, for what is text: `json::decode<order>(record.kinesis.data.text())`.
  [[nodiscard]] std::string_view text() const { return bytes_; }
  [[nodiscard]] std::size_t size() const { return bytes_.size(); }
  [[nodiscard]] bool empty() const { return bytes_.empty(); }

  friend bool operator==(const binary& a, const binary& b) { return a.bytes_ == b.bytes_; }

 private:
  friend void to_json(json::writer& out, const binary& what);
  friend result<binary> from_json(const json::value& in, json::as<binary>);

  std::string bytes_;
  std::string written_;  ///< empty when it would be written in just this way
};

void to_json(json::writer& out, const binary& what);
result<binary> from_json(const json::value& in, json::as<binary>);

}  // namespace sparta::events
