#include "on/read_matcher.hpp"

#include <array>

namespace sparta::on {
namespace {

using detail::operation;

struct spelling {
  operation what;
  std::string_view name;
  /// The matcher inside of it, or empty.
  std::string_view inner{};
};

constexpr std::array spellings = {
    spelling{operation::prefix, "prefix"},
    spelling{operation::suffix, "suffix"},
    spelling{operation::prefix_ignore_case, "prefix", "equals-ignore-case"},
    spelling{operation::suffix_ignore_case, "suffix", "equals-ignore-case"},
    spelling{operation::equals_ignore_case, "equals-ignore-case"},
    spelling{operation::wildcard, "wildcard"},
    spelling{operation::cidr, "cidr"},
    spelling{operation::numeric, "numeric"},
    spelling{operation::exists, "exists"},
    spelling{operation::anything_but, "anything-but"},
    spelling{operation::anything_but_prefix, "anything-but", "prefix"},
    spelling{operation::anything_but_suffix, "anything-but", "suffix"},
    spelling{operation::anything_but_ignore_case, "anything-but", "equals-ignore-case"},
    spelling{operation::anything_but_wildcard, "anything-but", "wildcard"},
};

const json::member* only_member(const json::value& what) {
  return what.is_object() && what.as_object().size() == 1 ? &*what.as_object().begin() : nullptr;
}

}  // namespace

bool is_intrinsic(const json::value& value) {
  const json::member* only = only_member(value);
  return only && (only->name == "Ref" || only->name.starts_with("Fn::"));
}

std::optional<read_matcher> matcher_of(const json::value& alternative) {
  const json::member* outer = only_member(alternative);
  if (!outer) return std::nullopt;
  const json::member* inner = is_intrinsic(outer->value) ? nullptr : only_member(outer->value);
  const std::string_view inner_name = inner ? std::string_view(inner->name) : std::string_view();
  for (const auto& each : spellings)
    if (each.name == outer->name && each.inner == inner_name)
      return read_matcher{each.what, inner ? &inner->value : &outer->value};
  return std::nullopt;
}

std::vector<const json::value*> operands_of(const read_matcher& matcher) {
  if (!matcher.operand->is_array()) return {matcher.operand};
  std::vector<const json::value*> all;
  for (const json::value& each : matcher.operand->as_array()) all.push_back(&each);
  return all;
}

std::string_view name_of(operation what) {
  for (const auto& each : spellings)
    if (each.what == what) return each.inner.empty() || each.name == "anything-but" ? each.name : each.inner;
  return {};
}

}  // namespace sparta::on
