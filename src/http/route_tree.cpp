#include "http/route_tree.hpp"

#include "base/percent.hpp"
#include "http/path_segments.hpp"

#include <algorithm>

namespace sparta::http {
namespace {

/// Lengths differ more often than texts, and are compared faster.
bool comes_before(std::string_view a, std::string_view b) { return a.size() != b.size() ? a.size() < b.size() : a < b; }

/// The root's path has no segment.
std::string_view segments_of(std::string_view path) { return path == "/" ? std::string_view() : path; }

}  // namespace

route_tree::index route_tree::child_for(index of, std::string_view segment) {
  const auto next = static_cast<index>(nodes_.size());
  if (segment.starts_with('{')) {
    index& there = segment.ends_with("+}") ? nodes_[of].greedy : nodes_[of].parameter;
    if (there != none) return there;
    there = next;
  } else {
    auto& literals = nodes_[of].literals;
    const auto at = std::lower_bound(literals.begin(), literals.end(), segment,
                                     [](const edge& a, std::string_view b) { return comes_before(a.text, b); });
    if (at != literals.end() && at->text == segment) return at->to;
    literals.insert(at, {std::string(segment), next});
  }
  nodes_.emplace_back();
  return next;
}

std::optional<std::size_t> route_tree::add(method what, std::string_view path, std::size_t route) {
  index at = 0;
  for (std::string_view rest = segments_of(path); !rest.empty();) {
    const std::string_view segment = first_segment(rest);
    at = child_for(at, segment);
    rest.remove_prefix(1 + segment.size());
  }
  for (const end& each : nodes_[at].ends)
    if (each.what == what) return each.route;
  nodes_[at].ends.push_back({what, route});
  return std::nullopt;
}

route_tree::index route_tree::literal_child(const node& of, std::string_view segment) {
  if (of.literals.empty()) return none;
  if (segment.find('%') != std::string_view::npos) {
    // What is decoded has an escape no more, unless it had one of a percent sign, which no route has.
    const std::string decoded = base::percent_decode(segment);
    return decoded.find('%') == std::string::npos ? literal_child(of, decoded) : none;
  }
  const auto at = std::lower_bound(of.literals.begin(), of.literals.end(), segment,
                                   [](const edge& a, std::string_view b) { return comes_before(a.text, b); });
  return at != of.literals.end() && at->text == segment ? at->to : none;
}

const route_tree::end* route_tree::best_end(const node& of, std::optional<method> what) {
  const end* next_best = nullptr;
  for (const end& each : of.ends) {
    if (each.what == what && what != method::any) return &each;
    if (each.what == method::get && what == method::head) next_best = &each;
    if (each.what == method::any && next_best == nullptr) next_best = &each;
  }
  return next_best;
}

template <class Visit>
bool route_tree::visit_ends(const node& from, std::string_view path, const Visit& visit) const {
  if (path.empty()) return visit(from);
  const std::string_view segment = first_segment(path);
  const std::string_view rest = path.substr(1 + segment.size());
  if (const index to = literal_child(from, segment); to != none && visit_ends(nodes_[to], rest, visit)) return true;
  if (from.parameter != none && !segment.empty() && visit_ends(nodes_[from.parameter], rest, visit)) return true;
  return from.greedy != none && path.size() > 1 && visit(nodes_[from.greedy]);
}

std::optional<std::size_t> route_tree::find(std::string_view path, std::optional<method> what) const {
  const end* found = nullptr;
  if (path.starts_with('/'))
    visit_ends(nodes_[0], segments_of(path), [&](const node& at) {
      found = best_end(at, what);
      return found != nullptr;
    });
  return found == nullptr ? std::nullopt : std::optional(found->route);
}

allowed_methods route_tree::methods_at(std::string_view path) const {
  allowed_methods all;
  if (path.starts_with('/'))
    visit_ends(nodes_[0], segments_of(path), [&](const node& at) {
      for (const end& each : at.ends) all.add(each.what);
      return false;
    });
  return all;
}

}  // namespace sparta::http
