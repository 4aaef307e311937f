#include "iam/split.hpp"

#include <sparta/json/write.hpp>

#include <string>
#include <tuple>
#include <utility>

namespace sparta::iam {
namespace {

std::size_t size_of(const statement& alone) { return iam::size_of(policy{{alone}}); }

bool takes(const policy& holder, const statement& another, std::size_t most) {
  policy both = holder;
  both.statements.push_back(another);
  return iam::size_of(both) <= most;
}

template <class T>
std::pair<std::vector<T>, std::vector<T>> halves(const std::vector<T>& whole) {
  const auto middle = whole.begin() + static_cast<std::ptrdiff_t>(whole.size() / 2);
  return {{whole.begin(), middle}, {middle, whole.end()}};
}

/// Two statements that together say the same. What is listed in NotAction or NotResource can't be parted: each half
/// would be about what the other names.
bool cut(const statement& whole, statement& left, statement& right) {
  left = right = whole;
  statement without = whole;
  without.actions.clear();
  const bool actions_are_most = size_of(without) * 2 < size_of(whole);
  if (whole.resources.size() > 1 && (!actions_are_most || whole.actions.size() < 2))
    std::tie(left.resources, right.resources) = halves(whole.resources);
  else if (whole.actions.size() > 1)
    std::tie(left.actions, right.actions) = halves(whole.actions);
  else
    return false;
  return true;
}

/// Pieces of at most that size; false when it can't be cut so small.
bool cut_to(std::size_t most, const statement& whole, std::vector<statement>& pieces) {
  if (size_of(whole) <= most) {
    pieces.push_back(whole);
    return true;
  }
  statement left, right;
  return cut(whole, left, right) && cut_to(most, left, pieces) && cut_to(most, right, pieces);
}

/// In one policy no two statements have the same Sid.
void number_sids(std::vector<statement>& pieces) {
  for (std::size_t i = 1; i < pieces.size(); ++i)
    if (!pieces[i].sid.empty()) pieces[i].sid += std::to_string(i + 1);
}

void place(statement piece, std::size_t most, std::vector<policy>& policies) {
  for (policy& each : policies)
    if (takes(each, piece, most)) return each.statements.push_back(std::move(piece));
  policies.push_back({{std::move(piece)}});
}

error too_large(const statement& what, std::size_t most) {
  return error{.kind = error_kind::model,
               .message = "one statement of a role is larger than the " + std::to_string(most) +
                          " characters of a managed policy, and can't be cut: " +
                          json::write(to_json(policy{{what}})).substr(0, 200) + " …",
               .remedy = "State fewer values in its conditions."};
}

error too_many(std::size_t policies, std::size_t most) {
  return error{.kind = error_kind::model,
               .message = "a role's permissions fill its inline policies and " + std::to_string(policies) +
                          " managed policies; a role can have " + std::to_string(most),
               .remedy =
                   "Name resources by a common pattern, or share the work among several functions. "
                   "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html"};
}

}  // namespace

result<role_policies> split_for_role(const policy& grants, const role_quotas& quotas) {
  policy in_line;
  role_policies found;
  for (const statement& each : grants.statements) {
    if (takes(in_line, each, quotas.all_inline_policies)) {
      in_line.statements.push_back(each);
      continue;
    }
    std::vector<statement> pieces;
    if (!cut_to(quotas.managed_policy, each, pieces)) return too_large(each, quotas.managed_policy);
    number_sids(pieces);
    for (statement& piece : pieces) place(std::move(piece), quotas.managed_policy, found.managed_policies);
  }
  if (!in_line.statements.empty()) found.inline_policies.push_back(std::move(in_line));
  if (found.managed_policies.size() > quotas.attached_managed_policies)
    return too_many(found.managed_policies.size(), quotas.attached_managed_policies);
  return found;
}

}  // namespace sparta::iam
