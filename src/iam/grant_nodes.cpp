#include "cfn/intrinsics.hpp"
#include "cfn/node.hpp"
#include "iam/policy.hpp"
#include "iam/read_statement.hpp"
#include "iam/statement_node.hpp"

#include <sparta/iam/arn_of.hpp>
#include <sparta/iam/document.hpp>

#include <string>
#include <utility>

namespace sparta::iam {

using cfn::detail::keep;
using cfn::detail::node;
using cfn::detail::value_base;

namespace detail {
namespace {

/// What a value is, also where its own conversion is deleted.
json::object members_of(const value_base& what) {
  const json::value json = what;
  return json.is_object() ? json.as_object() : json::object{};
}

void add(json::object& to, std::string_view name, json::value element) {
  json::array elements = listed(to.find(name));
  elements.push_back(std::move(element));
  to[name] = std::move(elements);
}

json::array texts(const char* const* first, std::size_t count) { return json::array(first, first + count); }

json::array principals(const principal* first, std::size_t count) { return json::array(first, first + count); }

}  // namespace

json::array listed(const json::value* one_or_several) {
  if (!one_or_several || one_or_several->is_null()) return {};
  return one_or_several->is_array() ? one_or_several->as_array() : json::array{*one_or_several};
}

const node* statement_node(effect what, const char* const* actions, std::size_t count, const value_base* resources) {
  json::object statement{{"Effect", what == effect::allow ? "Allow" : "Deny"}, {"Action", texts(actions, count)}};
  statement["Resource"] = resources ? json::value(*resources) : json::array{"*"};
  if (!resources) statement[has_no_resource] = true;
  return keep(std::move(statement));
}

const node* with_condition_node(const value_base& statement, const value_base& condition) {
  json::object members = members_of(statement);
  add(members, "Condition", condition);
  return keep(std::move(members));
}

const node* with_reason_node(const value_base& statement, wildcard why) {
  json::object members = members_of(statement);
  add(members, reasons, why.why);
  return keep(std::move(members));
}

const node* condition_node(const char* operation, std::string_view before, std::string_view name,
                           std::string_view after, const value_base& values) {
  const json::value given = values;
  return keep(json::object{{std::string(test_operator), operation},
                           {std::string(test_key), std::string(before) + std::string(name) + std::string(after)},
                           {std::string(test_values), listed(&given)}});
}

const node* changed_condition_node(const value_base& condition, const char* before, const char* after) {
  json::object members = members_of(condition);
  members[test_operator] = before + members[test_operator].as_string() + after;
  return keep(std::move(members));
}

const node* principal_node(const char* type, const value_base& id) {
  return keep(json::object{{std::string(principal_type), type}, {std::string(principal_id), id}});
}

const node* any_principal_node(wildcard why) {
  return keep(json::object{{std::string(principal_type), "*"}, {std::string(reasons), why.why}});
}

const node* arn_text_node(std::string_view text) {
  return keep(text.find("${") == text.npos ? json::value(text) : cfn::intrinsic::sub(text));
}

const node* document_node(const grant* first, std::size_t count) {
  policy all;
  cfn::detail::remarks notes;
  for (std::size_t i = 0; i < count; ++i) {
    all.statements.push_back(statement_of(first[i]));
    notes.add({.reasons = all.statements.back().reasons, .problems = problems_of(first[i])});
  }
  return keep(to_json(all), std::move(notes));
}

const node* trust_node(const char* const* actions, std::size_t count, const principal* first, std::size_t who) {
  return keep(
      json::object{{"Effect", "Allow"}, {"Action", texts(actions, count)}, {"Principal", principals(first, who)}});
}

const node* raw_node(const json::value& statement) { return keep(statement); }

}  // namespace detail

grant grant::principals(std::initializer_list<principal> who) const {
  json::object members = detail::members_of(*this);
  members["Principal"] = detail::principals(who.begin(), who.size());
  return grant(keep(std::move(members)));
}

grant grant::sid(std::string_view name) const {
  json::object members = detail::members_of(*this);
  members["Sid"] = name;
  return grant(keep(std::move(members)));
}

}  // namespace sparta::iam
