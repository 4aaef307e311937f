#include <sparta/events/byte_numbers.hpp>

namespace sparta::events {

// AWS writes the bytes of Java, which are signed.
void byte_numbers::put(json::writer& out) const {
  const bool as_unsigned = came_unsigned_ && *this == came_;
  out.begin_array();
  for (const char byte : *this) {
    if (as_unsigned)
      out.number(std::int64_t{static_cast<unsigned char>(byte)});
    else
      out.number(std::int64_t{static_cast<signed char>(byte)});
  }
  out.end_array();
}

result<byte_numbers> byte_numbers::read(const json::value& in) {
  if (!in.is_array()) return error{.kind = error_kind::decode, .message = "expected an array of bytes"};
  byte_numbers made;
  bool any_negative = false;
  for (const auto& each : in.as_array()) {
    const auto number = each.to_int64();
    if (!number || *number < -128 || *number > 255)
      return error{.kind = error_kind::decode, .message = "expected bytes: numbers in -128..255"};
    any_negative = any_negative || *number < 0;
    made.came_unsigned_ = made.came_unsigned_ || *number > 127;
    made += static_cast<char>(*number);
  }
  if (any_negative && made.came_unsigned_)
    return error{.kind = error_kind::decode, .message = "expected bytes: numbers in -128..127 or in 0..255"};
  made.came_ = made;
  return made;
}

}  // namespace sparta::events
