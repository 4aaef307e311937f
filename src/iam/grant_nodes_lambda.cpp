// The bootstrap's half of sparta/iam: what a function may do is the tool's affair, so no statement is ever made.
#include <sparta/iam/arn_of.hpp>
#include <sparta/iam/document.hpp>

namespace sparta::iam {

using cfn::detail::node;
using cfn::detail::value_base;

namespace detail {

const node* statement_node(effect, const char* const*, std::size_t, const value_base*) { return nullptr; }
const node* with_condition_node(const value_base&, const value_base&) { return nullptr; }
const node* with_reason_node(const value_base&, wildcard) { return nullptr; }
const node* condition_node(const char*, std::string_view, std::string_view, std::string_view, const value_base&) {
  return nullptr;
}
const node* changed_condition_node(const value_base&, const char*, const char*) { return nullptr; }
const node* principal_node(const char*, const value_base&) { return nullptr; }
const node* any_principal_node(wildcard) { return nullptr; }
const node* arn_text_node(std::string_view) { return nullptr; }
const node* document_node(const grant*, std::size_t) { return nullptr; }
const node* trust_node(const char* const*, std::size_t, const principal*, std::size_t) { return nullptr; }
const node* raw_node(const json::value&) { return nullptr; }

}  // namespace detail

grant grant::principals(std::initializer_list<principal>) const { return grant(nullptr); }
grant grant::sid(std::string_view) const { return grant(nullptr); }

}  // namespace sparta::iam
