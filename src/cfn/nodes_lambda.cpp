// The bootstrap's half of sparta/cfn: what is deployed is the tool's affair, so no value is ever made.
#include <sparta/cfn/arn.hpp>
#include <sparta/cfn/concatenation.hpp>
#include <sparta/cfn/condition.hpp>
#include <sparta/cfn/convert.hpp>
#include <sparta/cfn/dynamic_reference.hpp>
#include <sparta/cfn/functions.hpp>

namespace sparta::cfn::detail {

const node* text_node(std::string_view) { return nullptr; }
const node* integer_node(std::int64_t) { return nullptr; }
const node* real_node(double) { return nullptr; }
const node* boolean_node(bool) { return nullptr; }
const node* json_node(const json::value&) { return nullptr; }
const node* enumerator_node(std::size_t, const char*) { return nullptr; }
const node* structure_node(const void*, std::size_t, const char*) { return nullptr; }
const node* structures_node(const void*, std::size_t, std::size_t, const char*) { return nullptr; }
const node* list_node(const void*, std::size_t) { return nullptr; }
const node* map_node(const entry<value_base>*, std::size_t) { return nullptr; }

const node* ref_node(std::string_view) { return nullptr; }
const node* get_att_node(std::string_view, std::string_view) { return nullptr; }
const node* sub_node(std::string_view) { return nullptr; }
const node* join_node(std::string_view, const value_base&) { return nullptr; }
const node* if_node(std::string_view, const value_base&, const value_base&) { return nullptr; }

const node* call_node(const char*, const value_base&) { return nullptr; }
const node* call_node(const char*, const value_base*, std::size_t) { return nullptr; }
const node* sub_node(std::string_view, const value_base&) { return nullptr; }
const node* concatenation_node(const value_base&, const value_base&) { return nullptr; }
const node* convert_node(std::string_view) { return nullptr; }

const node* condition_node(std::string_view) { return nullptr; }
const node* equals_node(const value_base&, const value_base&) { return nullptr; }
const node* logic_node(const char*, const value_base&, const value_base&) { return nullptr; }
const node* not_node(const value_base&) { return nullptr; }

const node* arn_node(std::string_view, std::string_view) { return nullptr; }
const node* arn_below_node(const value_base&, std::string_view, const value_base&, std::string_view) { return nullptr; }

json::value json_of(const node*) { return {}; }

}  // namespace sparta::cfn::detail

namespace sparta::cfn::resolve::detail {
const cfn::detail::node* reference_node(const char*, const std::string_view*, std::size_t) { return nullptr; }
}  // namespace sparta::cfn::resolve::detail
