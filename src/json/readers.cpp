#include "base/base64.hpp"
#include "json/quote.hpp"

#include <sparta/json/detail/readers.hpp>
#include <sparta/json/write.hpp>

#include <charconv>
#include <cmath>

namespace sparta::json::detail {
namespace {

[[gnu::cold]] std::string range(std::int64_t low, std::uint64_t high) {
  return "integer in " + std::to_string(low) + ".." + std::to_string(high);
}

/// The bits of a number in range.
std::optional<std::uint64_t> integer_in(const value& in, std::int64_t low, std::uint64_t high) {
  if (const auto number = in.to_int64()) {
    const bool fits = *number < 0 ? *number >= low : static_cast<std::uint64_t>(*number) <= high;
    return fits ? std::optional(static_cast<std::uint64_t>(*number)) : std::nullopt;
  }
  const auto number = in.to_uint64();
  return number && *number <= high ? number : std::nullopt;
}

}  // namespace

bool read_boolean(const value& in, bool& out, decoding& d) {
  if (!in.is_bool()) return d.wrong_kind("boolean", in);
  out = in.as_bool();
  return true;
}

bool read_integer(const value& in, std::int64_t low, std::uint64_t high, std::uint64_t& bits, decoding& d) {
  if (!in.is_number()) return d.wrong_kind("integer", in);
  const auto number = integer_in(in, low, high);
  if (!number) return d.expected(range(low, high), write(in));
  bits = *number;
  return true;
}

bool read_real(const value& in, double largest, double& out, decoding& d) {
  if (!in.is_number()) return d.wrong_kind("number", in);
  out = in.as_double();
  if (std::fabs(out) > largest) return d.fail("the number " + write(in) + " is out of range");
  return true;
}

bool read_string(const value& in, std::string& out, decoding& d) {
  if (!in.is_string()) return d.wrong_kind("string", in);
  out = in.as_string();
  return true;
}

bool read_bytes(const value& in, std::vector<std::byte>& out, decoding& d) {
  if (!in.is_string()) return d.wrong_kind("string", in);
  auto bytes = base::base64_decode(in.as_string());
  if (!bytes) return d.expected("base64", quote(in.as_string()));
  out = *std::move(bytes);
  return true;
}

bool read_null(const value& in, decoding& d) { return in.is_null() || d.wrong_kind("null", in); }

bool read_name(const value& in, std::span<const std::string_view> names, std::size_t& index, decoding& d) {
  if (!in.is_string()) return d.wrong_kind("string", in);
  std::string all;
  for (index = 0; index < names.size(); ++index) {
    if (names[index] == in.as_string()) return true;
    all.append(index == 0 ? "" : ", ").append(names[index]);
  }
  return d.expected("one of " + all, quote(in.as_string()));
}

bool read_integer_key(std::string_view key, std::int64_t low, std::uint64_t high, std::uint64_t& bits, decoding& d) {
  // Only as a JSON number is written: two keys must not become one, as 1 and 01 would.
  const auto digits = key.substr(key.starts_with('-') ? 1 : 0);
  const bool canonical = !digits.empty() && (digits == "0" ? key == "0" : digits.front() != '0');
  const auto* end = key.data() + key.size();
  if (std::int64_t number = 0; canonical && key.starts_with('-')) {
    const auto read = std::from_chars(key.data(), end, number);
    bits = static_cast<std::uint64_t>(number);
    if (read.ec == std::errc() && read.ptr == end && number >= low) return true;
  } else if (canonical) {
    const auto read = std::from_chars(key.data(), end, bits);
    if (read.ec == std::errc() && read.ptr == end && bits <= high) return true;
  }
  return d.expected("a key that is an " + range(low, high), quote(key));
}

bool is_array(const value& in, decoding& d) { return in.is_array() || d.wrong_kind("array", in); }
bool is_object(const value& in, decoding& d) { return in.is_object() || d.wrong_kind("object", in); }

const array* read_elements(const value& in, std::size_t size, decoding& d) {
  if (!is_array(in, d)) return nullptr;
  const auto& elements = in.as_array();
  if (elements.size() == size) return &elements;
  d.expected("array of " + std::to_string(size) + (size == 1 ? " element" : " elements"),
             std::to_string(elements.size()));
  return nullptr;
}

bool read_members(const value& in, std::span<const member_reader> readers, void* const* members, decoding& d) {
  if (!is_object(in, d)) return false;
  const auto& object = in.as_object();
  for (std::size_t i = 0; i < readers.size(); ++i) {
    const auto& each = readers[i];
    if (const auto* found = object.find(each.name)) {
      if (!each.read(*found, members[i], d)) return d.in_member(each.name);
    } else if (each.may_be_missing == nullptr || !each.may_be_missing(members[i])) {
      return d.missing(each.name);
    }
  }
  return true;
}

bool wrong_alternative(const value& in, std::span<const kind> kinds, decoding& d) {
  std::string all;
  for (const auto each : kinds) all.append(all.empty() ? "" : " or ").append(name_of(each));
  return d.wrong_kind(all, in);
}

}  // namespace sparta::json::detail
