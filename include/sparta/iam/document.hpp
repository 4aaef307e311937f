#pragma once
#include <sparta/iam/grant.hpp>
#include <sparta/iam/principal.hpp>

#include <vector>

namespace sparta::iam {

namespace detail {
[[nodiscard]] const cfn::detail::node* document_node(const grant* first, std::size_t count);
[[nodiscard]] const cfn::detail::node* trust_node(const char* const* actions, std::size_t count, const principal* first,
                                                  std::size_t principals);
[[nodiscard]] const cfn::detail::node* raw_node(const json::value& statement);
}  // namespace detail

/// A policy document, for a property that takes one: a bucket's policy, a queue's, a role's trust.
///
///     .policy_document = iam::document({iam::allow(…).principals({iam::service_principal("s3.amazonaws.com")})})
[[nodiscard]] inline cfn::value<json::value> document(std::initializer_list<grant> statements) {
  return cfn::unchecked(detail::document_node(statements.begin(), statements.size()));
}
[[nodiscard]] inline cfn::value<json::value> document(const std::vector<grant>& statements) {
  return cfn::unchecked(detail::document_node(statements.data(), statements.size()));
}

/// Lets them assume the role whose trust policy this is part of, which as its resource it does not name.
template <class... More>
grant trust(std::initializer_list<principal> who, const More&... conditions) {
  const char* const assume[] = {"sts:AssumeRole"};
  return detail::with_all(grant(detail::trust_node(assume, 1, who.begin(), who.size())), conditions...);
}
/// The same by other actions: `iam::sts::assume_role_with_web_identity` for an identity provider.
template <class Kinds, std::size_t N, class... More>
grant trust(const actions<Kinds, N>& how, std::initializer_list<principal> who, const More&... conditions) {
  return detail::with_all(grant(detail::trust_node(how.names, N, who.begin(), who.size())), conditions...);
}

/// A statement as IAM writes it, for what the types can't say. Any value may stand inside: `{"Resource", topic.ref()}`.
/// A `*` in it needs its reason all the same, which `validate()` looks for.
[[nodiscard]] inline grant raw(const json::value& statement) { return grant(detail::raw_node(statement)); }
[[nodiscard]] inline grant raw(const json::value& statement, const wildcard& why) {
  return detail::with(raw(statement), why);
}

}  // namespace sparta::iam
