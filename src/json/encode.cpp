#include "base/base64.hpp"
#include "json/value_builder.hpp"

#include <sparta/json/encode.hpp>

namespace sparta::json::detail {

std::string encode_text(const void* what, any_writer put, style look) {
  std::string text;
  text_writer out(text, look);
  put(out, what);
  return text;
}

value encode_value(const void* what, any_writer put) {
  value_builder out;
  put(out, what);
  return std::move(out).take();
}

void put_bytes(writer& out, std::span<const std::byte> bytes) { out.string(base::base64_encode(bytes)); }

void put_members(writer& out, std::span<const member_writer> writers, const void* const* members) {
  out.begin_object();
  for (std::size_t i = 0; i < writers.size(); ++i) {
    const auto& each = writers[i];
    if (each.is_absent != nullptr && each.is_absent(members[i])) continue;
    out.key(each.name);
    each.write(out, members[i]);
  }
  out.end_object();
}

}  // namespace sparta::json::detail
