#include "cfn/node.hpp"

#include <sparta/json/write.hpp>
#include <sparta/on/detail/pattern_nodes.hpp>
#include <sparta/on/numeric_range.hpp>

#include <cmath>
#include <utility>

namespace sparta::on::detail {
namespace {

using cfn::detail::keep;
using cfn::detail::remarks;
using cfn::detail::remarks_of;

const node* keep_matcher(const char* name, json::value operand, const value_base& of) {
  return keep(json::object{{name, std::move(operand)}}, remarks_of(of));
}
/// A matcher inside of a matcher: `{"anything-but": {"prefix": "us-"}}`.
const node* keep_nested(const char* name, const char* inner, const value_base& operand) {
  return keep_matcher(name, json::object{{inner, operand}}, operand);
}

/// Whole numbers as such: AWS's own examples have no fractions.
json::value number_of(double number) {
  const bool whole = std::abs(number) < 1e15 && std::trunc(number) == number;
  return whole ? json::value(static_cast<std::int64_t>(number)) : json::value(number);
}

json::value list_of(const value_base* values, std::size_t count, remarks& notes) {
  json::array list;
  for (std::size_t i = 0; i < count; ++i) {
    json::value each = values[i];
    list.push_back(each.is_number() ? number_of(each.as_double()) : std::move(each));
    notes.add(remarks_of(values[i]));
  }
  return list;
}

json::value object_of(const value_base& pattern) {
  json::value made = pattern;
  return made.is_null() ? json::value(json::object{}) : made;
}

/// The place that a path leads to, with the objects on the way; nullptr when another field stands there.
json::value* place(json::value& root, const std::string_view* path, std::size_t depth) {
  json::value* at = &root;
  for (std::size_t i = 0; i < depth; ++i) {
    if (at->is_null()) *at = json::object{};
    if (!at->is_object()) return nullptr;
    at = &at->as_object()[path[i]];
  }
  return at->is_null() ? at : nullptr;
}

std::string dotted(const std::string_view* path, std::size_t depth) {
  std::string all;
  for (std::size_t i = 0; i < depth; ++i) (all += i > 0 ? "." : "") += path[i];
  return all;
}

}  // namespace

const node* null_node() { return keep(nullptr); }
const node* exists_node(bool truth) { return keep(json::object{{"exists", truth}}); }
const node* number_text_node(double number) { return keep(json::write(number_of(number))); }

const node* matcher_node(operation what, const value_base& operand) {
  switch (what) {
    case operation::prefix: return keep_matcher("prefix", operand, operand);
    case operation::suffix: return keep_matcher("suffix", operand, operand);
    case operation::equals_ignore_case: return keep_matcher("equals-ignore-case", operand, operand);
    case operation::prefix_ignore_case: return keep_nested("prefix", "equals-ignore-case", operand);
    case operation::suffix_ignore_case: return keep_nested("suffix", "equals-ignore-case", operand);
    case operation::wildcard: return keep_matcher("wildcard", operand, operand);
    case operation::cidr: return keep_matcher("cidr", operand, operand);
    default: return keep_matcher("anything-but", operand, operand);
  }
}

const node* anything_but_node(const value_base* values, std::size_t count) {
  remarks notes;
  json::value list = list_of(values, count, notes);
  return keep(json::object{{"anything-but", std::move(list)}}, std::move(notes));
}

const node* numeric_node(const numeric_range& range) {
  json::array terms{range.first_operator, number_of(range.first)};
  if (range.second_operator) {
    terms.emplace_back(range.second_operator);
    terms.push_back(number_of(range.second));
  }
  return keep(json::object{{"numeric", std::move(terms)}});
}

const node* with_field_node(const value_base& pattern, const std::string_view* path, std::size_t depth,
                            const value_base* alternatives, std::size_t count) {
  remarks notes = remarks_of(pattern);
  json::value made = object_of(pattern);
  json::value list = list_of(alternatives, count, notes);
  if (depth == 0)
    notes.problems.emplace_back("a pattern has a field without a name");
  else if (json::value* field = place(made, path, depth))
    *field = std::move(list);
  else
    notes.problems.push_back("a pattern says twice what '" + dotted(path, depth) +
                             "' holds. Give all alternatives at once");
  return keep(std::move(made), std::move(notes));
}

const node* with_any_of_node(const value_base& pattern, const value_base* patterns, std::size_t count) {
  remarks notes = remarks_of(pattern);
  json::value made = object_of(pattern);
  json::value list = list_of(patterns, count, notes);
  constexpr std::string_view name = "$or";
  if (json::value* field = place(made, &name, 1))
    *field = std::move(list);
  else
    notes.problems.emplace_back("a pattern has any_of twice. Put the second one into the patterns of the first");
  return keep(std::move(made), std::move(notes));
}

const node* filters_node(const value_base* patterns, std::size_t count) {
  remarks notes;
  json::value list = list_of(patterns, count, notes);
  return keep(std::move(list), std::move(notes));
}

}  // namespace sparta::on::detail
