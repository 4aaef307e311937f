#include "json/value_builder.hpp"

#include <sparta/json/detail/put.hpp>
#include <sparta/json/detail/readers.hpp>
#include <sparta/json/encode.hpp>
#include <sparta/json/rest.hpp>

#include <algorithm>

namespace sparta::json::detail {

struct rest_access {
  static void note(rest& more, std::size_t member, const value* found) {
    (found == nullptr ? more.missing_ : more.null_) |= std::uint64_t{1} << member;
  }
  static bool was_missing(const rest& more, std::size_t member) { return (more.missing_ >> member & 1U) != 0; }
  static bool was_null(const rest& more, std::size_t member) { return (more.null_ >> member & 1U) != 0; }
};

namespace {

/// Members are compared as JSON: not every type has an ==.
bool same(const member_writer& writer, const void* a, const void* b) {
  const auto text = [&](const void* member) {
    value_builder out;
    writer.write(out, member);
    return std::move(out).take();
  };
  return text(a) == text(b);
}

void put_member(writer& out, const member_writer& how, const void* member) {
  if (how.is_absent != nullptr && how.is_absent(member)) return;
  out.key(how.name);
  how.write(out, member);
}

}  // namespace

bool read_members(const value& in, std::span<const member_reader> readers, void* const* members, rest& more,
                  decoding& d) {
  if (!is_object(in, d)) return false;
  const auto& object = in.as_object();
  more = {};
  for (std::size_t i = 0; i < readers.size(); ++i) {
    const auto* found = object.find(readers[i].name);
    if (found == nullptr || found->is_null())
      rest_access::note(more, i, found);
    else if (!readers[i].read(*found, members[i], d))
      return d.in_member(readers[i].name);
  }
  for (const auto& [name, unknown] : object)
    if (std::ranges::none_of(readers, [&](const member_reader& known) { return known.name == name; }))
      more.unknown[name] = unknown;
  return true;
}

void put_members(writer& out, std::span<const member_writer> writers, const void* const* members,
                 const void* const* fresh, const rest& more) {
  out.begin_object();
  for (std::size_t i = 0; i < writers.size(); ++i) {
    const bool missing = rest_access::was_missing(more, i);
    const bool null = rest_access::was_null(more, i);
    if (!(missing || null) || !same(writers[i], members[i], fresh[i])) {
      put_member(out, writers[i], members[i]);
    } else if (null) {
      out.key(writers[i].name);
      out.null();
    }
  }
  for (const auto& [name, unknown] : more.unknown) out.member(name, unknown);
  out.end_object();
}

}  // namespace sparta::json::detail
