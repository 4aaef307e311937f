#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/on/detail/operation.hpp>

#include <cstddef>
#include <string_view>

/// What patterns are made of. In a bootstrap no node is ever made: only the tool needs to know what a source delivers.
namespace sparta::on {

struct numeric_range;

namespace detail {

using cfn::detail::node;
using cfn::detail::value_base;

[[nodiscard]] const node* null_node();
[[nodiscard]] const node* matcher_node(operation what, const value_base& operand);
[[nodiscard]] const node* exists_node(bool truth);
[[nodiscard]] const node* anything_but_node(const value_base* values, std::size_t count);
[[nodiscard]] const node* numeric_node(const numeric_range& range);
/// The number as DynamoDB writes it.
[[nodiscard]] const node* number_text_node(double number);

/// `pattern` and one field more, by the names of the objects that hold it and its own.
[[nodiscard]] const node* with_field_node(const value_base& pattern, const std::string_view* path, std::size_t depth,
                                          const value_base* alternatives, std::size_t count);
/// `pattern`, and one of some others besides.
[[nodiscard]] const node* with_any_of_node(const value_base& pattern, const value_base* patterns, std::size_t count);
/// The list of some patterns.
[[nodiscard]] const node* filters_node(const value_base* patterns, std::size_t count);

}  // namespace detail
}  // namespace sparta::on
