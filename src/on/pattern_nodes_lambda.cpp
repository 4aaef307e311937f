// The bootstrap's half of sparta/on: which events a function gets is the tool's affair, so no pattern is ever made.
#include <sparta/on/detail/pattern_nodes.hpp>

namespace sparta::on::detail {

const node* null_node() { return nullptr; }
const node* matcher_node(operation, const value_base&) { return nullptr; }
const node* exists_node(bool) { return nullptr; }
const node* anything_but_node(const value_base*, std::size_t) { return nullptr; }
const node* numeric_node(const numeric_range&) { return nullptr; }
const node* number_text_node(double) { return nullptr; }
const node* with_field_node(const value_base&, const std::string_view*, std::size_t, const value_base*, std::size_t) {
  return nullptr;
}
const node* with_any_of_node(const value_base&, const value_base*, std::size_t) { return nullptr; }
const node* filters_node(const value_base*, std::size_t) { return nullptr; }

}  // namespace sparta::on::detail
