#pragma once
#include <sparta/json/detail/decoding.hpp>
#include <sparta/json/rest.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

// The readers that need no template, and what the templates of read.hpp share.
namespace sparta::json::detail {

bool read_boolean(const value& in, bool& out, decoding& d);
/// The bits of the integer, signed or not as `low` says.
bool read_integer(const value& in, std::int64_t low, std::uint64_t high, std::uint64_t& bits, decoding& d);
bool read_real(const value& in, double largest, double& out, decoding& d);
bool read_string(const value& in, std::string& out, decoding& d);
bool read_bytes(const value& in, std::vector<std::byte>& out, decoding& d);
/// A time as so many `numerator`/`denominator` seconds since 1970: RFC 3339, or a number of seconds.
bool read_time(const value& in, std::int64_t numerator, std::int64_t denominator, std::int64_t& ticks, decoding& d);
bool read_null(const value& in, decoding& d);
/// Which of the names it is.
bool read_name(const value& in, std::span<const std::string_view> names, std::size_t& index, decoding& d);
/// An integer written as an object's key.
bool read_integer_key(std::string_view key, std::int64_t low, std::uint64_t high, std::uint64_t& bits, decoding& d);
/// Null when it is no array, or has not `size` elements.
const array* read_elements(const value& in, std::size_t size, decoding& d);
bool is_array(const value& in, decoding& d);
bool is_object(const value& in, decoding& d);

struct member_reader {
  std::string_view name;
  reader read;
  /// Null when it may never be missing; else whether the member as it is will do.
  bool (*may_be_missing)(const void* member);
};
/// Expects one of the kinds.
bool wrong_alternative(const value& in, std::span<const kind> kinds, decoding& d);
bool read_members(const value& in, std::span<const member_reader> readers, void* const* members, decoding& d);
/// The same, where any of them may be missing or null, and the rest is kept.
bool read_members(const value& in, std::span<const member_reader> readers, void* const* members, rest& more,
                  decoding& d);

}  // namespace sparta::json::detail
